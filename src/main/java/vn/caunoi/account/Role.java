package vn.caunoi.account;

/** What an account may do; each can read what is internal. */
public enum Role {
    /** Reads. */
    READER,
    /** Writes what belongs to their provinces, the predecessors of these included. */
    PROVINCE_OFFICER,
    /** Writes what lies in the countries that their missions answer for. */
    MISSION_OFFICER,
    /** Writes every record. */
    MINISTRY_OFFICER,
    /** Writes every record and looks after accounts. */
    ADMINISTRATOR
}
