package vn.caunoi.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two languages, and without a stack trace, which seed row stopped the start. */
class MalformedSeedFailureAnalyzer extends AbstractFailureAnalyzer<MalformedSeed> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MalformedSeed cause) {
        return new FailureAnalysis("""
                Dữ liệu gốc có dòng sai, nên chưa nạp gì cả. / A seed row is malformed, so nothing was loaded.
                %s
                %s""".formatted(cause.vietnamese(), cause.english()), """
                Sửa dòng nêu trên trong thư mục seed rồi khởi động lại.
                Mend that row in the seed folder and start again.""", cause);
    }
}
