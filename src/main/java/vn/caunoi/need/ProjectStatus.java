package vn.caunoi.need;

/** How far a project has come. */
public enum ProjectStatus {
    CALLING,
    NEGOTIATING,
    TAKEN,
    STOPPED
}
