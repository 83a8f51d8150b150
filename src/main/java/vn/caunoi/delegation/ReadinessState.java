package vn.caunoi.delegation;

/** Whether something is settled; unknown where the register holds too little to tell. */
public enum ReadinessState {
    OPEN,
    UNKNOWN,
    MET
}
