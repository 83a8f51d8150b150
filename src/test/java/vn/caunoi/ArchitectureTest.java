package vn.caunoi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.caunoi");

    @Test
    void everyModuleUsesOnlyTheModulesItNames() {
        ApplicationModules.of(CauNoiApplication.class).verify();
    }

    @Test
    void onlyTheUiKnowsVaadin() {
        noClasses()
                .that(not(resideInAPackage("vn.caunoi.ui..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(OURS);
    }

    @Test
    void nothingUsesTheUi() {
        noClasses()
                .that(not(resideInAPackage("vn.caunoi.ui..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.caunoi.ui..")
                .check(OURS);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(OURS.stream().map(JavaClass::getPackage).distinct())
                .filteredOn(folder -> !folder.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    @Test
    void namesAreNounsOfTheTrade() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Dto|DTO|Manager|Helper|Utils?)")
                .check(OURS);
    }

    @Test
    void howAModuleStoresAndServesIsItsOwnAffair() {
        classes()
                .that()
                .haveNameMatching(".*(Repository|Queries|Controller)")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void whatAClassNeedsItSaysInItsConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(OURS);
    }

    @Test
    void theFrontEndLivesAtTheTopLevel() {
        assertThat(new File("src/main/frontend")).doesNotExist();
    }
}
