package vn.caunoi.account;

import vn.caunoi.base.Lang;

/** One thing that is wrong with what was entered: in which field, what, and what to do. */
public record AccountProblem(String field, AccountFault code) {

    public String message(Lang lang) {
        return code.message(lang);
    }
}
