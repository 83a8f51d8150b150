package vn.caunoi.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.account.Account;
import vn.caunoi.account.AccountDraft;
import vn.caunoi.account.AccountOutcome;
import vn.caunoi.account.AccountOutcome.AccountConflict;
import vn.caunoi.account.AccountOutcome.AccountForbidden;
import vn.caunoi.account.AccountOutcome.AccountInvalid;
import vn.caunoi.account.AccountOutcome.AccountSaved;
import vn.caunoi.account.Accounts;
import vn.caunoi.account.Role;
import vn.caunoi.province.Province;
import vn.caunoi.reference.Mission;
import vn.caunoi.ui.Texts;

/** A new account, or changes to one. */
class AccountForm extends Dialog {
    private final TextField name = new TextField();
    private final TextField fullName = new TextField();
    private final Select<Role> role = new Select<>();
    private final MultiSelectComboBox<Province> provinces = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Mission> missions = new MultiSelectComboBox<>();
    private final Problems problems = new Problems();
    private final Accounts accounts;
    private final Saved saved;
    private final @Nullable Account before;

    /** What to do once it is as it was asked to be. */
    interface Saved {
        void with(AccountSaved outcome);
    }

    AccountForm(Accounts accounts, AreaNames areas, @Nullable Account before, Saved saved) {
        this.accounts = accounts;
        this.saved = saved;
        this.before = before;
        setHeaderTitle(
                before == null ? getTranslation("accounts.new") : getTranslation("accounts.change.of", before.name()));
        name.setLabel(getTranslation("account.name"));
        name.setHelperText(getTranslation("accounts.name.advice"));
        name.setVisible(before == null);
        name.setMaxLength(100);
        fullName.setLabel(getTranslation("account.full-name"));
        fullName.setMaxLength(200);
        role.setLabel(getTranslation("account.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(Texts::of);
        provinces.setLabel(getTranslation("account.provinces"));
        provinces.setItems(areas.provinces());
        provinces.setItemLabelGenerator(province -> province.name(Texts.lang()));
        missions.setLabel(getTranslation("account.missions"));
        missions.setItems(areas.missions());
        missions.setItemLabelGenerator(mission -> mission.name(Texts.lang()));
        role.addValueChangeListener(chosen -> showAreas());
        problems.at("name", name)
                .at("fullName", fullName)
                .at("role", role)
                .at("provinces", provinces)
                .at("missions", missions);
        fill(before, areas);
        var fields = new Div(name, fullName, role, provinces, missions, problems);
        fields.addClassName("account-fields");
        add(fields);
        var save = new Button(getTranslation("account.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("account.cancel"), click -> close()), save);
    }

    private void fill(@Nullable Account account, AreaNames areas) {
        role.setValue(account == null ? Role.READER : account.role());
        if (account != null) {
            fullName.setValue(account.fullName());
            provinces.setValue(areas.provinces().stream()
                    .filter(province -> account.provinces().contains(province.identityId()))
                    .collect(Collectors.toSet()));
            missions.setValue(areas.missions().stream()
                    .filter(mission -> account.missions().contains(mission.id()))
                    .collect(Collectors.toSet()));
        }
        showAreas();
    }

    private void showAreas() {
        provinces.setVisible(role.getValue() == Role.PROVINCE_OFFICER);
        missions.setVisible(role.getValue() == Role.MISSION_OFFICER);
    }

    private void save() {
        problems.clear();
        switch (outcome()) {
            case AccountSaved done -> {
                close();
                saved.with(done);
            }
            case AccountInvalid invalid -> problems.show(invalid.problems());
            case AccountForbidden forbidden -> problems.say(forbidden.message(Texts.lang()));
            case AccountConflict _ -> problems.say(getTranslation("account.changed-meanwhile"));
        }
    }

    private AccountOutcome outcome() {
        var draft = new AccountDraft(
                fullName.getValue(),
                Objects.requireNonNull(role.getValue()),
                provinces.getValue().stream().map(Province::identityId).collect(Collectors.toSet()),
                missions.getValue().stream().map(Mission::id).collect(Collectors.toSet()));
        return before == null
                ? accounts.create(name.getValue(), draft)
                : accounts.change(before.name(), before.version(), draft);
    }
}
