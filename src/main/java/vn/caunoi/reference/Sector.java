package vn.caunoi.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/**
 * A section or division of the Vietnam Standard Industrial Classification (VSIC 2025).
 *
 * @param code the letter of a section, the two digits of a division
 * @param parentCode the section of a division
 */
public record Sector(
        String code, String nameVi, String nameEn, @Nullable String parentCode) {

    /** Reads the columns of the table. */
    public static Sector read(ResultSet row, int number) throws SQLException {
        return new Sector(
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("parent_code"));
    }

    public boolean isSection() {
        return parentCode == null;
    }

    /** Its place in the tree and its name: "C – Công nghiệp chế biến, chế tạo", "C26 – Sản xuất sản phẩm điện tử …". */
    public String label(Lang lang) {
        return (parentCode == null ? "" : parentCode) + code + " – " + name(lang);
    }

    public String name(Lang lang) {
        return lang.name(nameVi, nameEn);
    }
}
