package vn.caunoi.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.caunoi.base.Lang;

/** A section of the Vietnam Standard Industrial Classification (VSIC 2025). */
public record Sector(String code, String nameVi, String nameEn) {

    /** Reads the columns code, name_vi and name_en. */
    public static Sector read(ResultSet row, int number) throws SQLException {
        return new Sector(row.getString("code"), row.getString("name_vi"), row.getString("name_en"));
    }

    public String name(Lang lang) {
        return lang.name(nameVi, nameEn);
    }
}
