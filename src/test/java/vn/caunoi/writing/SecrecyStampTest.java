package vn.caunoi.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyStampTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "TỐI MẬT",
                "TUYỆT MẬT",
                "UBND TỈNH\n  MẬT  \nSố: 12/UBND",
                "M Ậ T",
                "T Ố I   M Ậ T",
                "TUYỆT  MẬT",
                "Tuyệt mật",
                "(Mật)",
                "[MẬT]",
                "“Tối mật”",
                "Độ mật: Mật",
                "Độ mật: tối mật",
                "ĐỘ MẬT: MẬT",
                "Công văn MẬT số 12 ngày 3/5",
                "Kèm theo văn bản TUYỆT MẬT của tỉnh",
                "TÀI LIỆU MẬT",
                "đóng dấu Mật",
                "TUYET MAT",
                "TOI MAT"
            })
    void aStampIsFound(String text) {
        assertThat(SecrecyStamp.find(text)).isPresent();
        assertThat(SecrecyStamp.find(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .as("in decomposed letters")
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mật ong",
                "Mật ong bạc hà Hà Giang",
                "MẬT ONG RỪNG U MINH",
                "bí mật",
                "BÍ MẬT KINH DOANH",
                "bảo mật thông tin",
                "LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "BẢO MẬT",
                "mật độ dân số",
                "Mật độ dân số: 812 người/km²",
                "tuần trăng mật ở Đà Nẵng",
                "buổi tối mật ong được bán hết",
                "hợp tác mật thiết",
                "TOMATO, MAT hàng",
                "Hiệp định về trao đổi và bảo vệ lẫn nhau thông tin mật"
            })
    void theOrdinaryWordIsNone(String text) {
        assertThat(SecrecyStamp.find(text)).isEmpty();
    }
}
