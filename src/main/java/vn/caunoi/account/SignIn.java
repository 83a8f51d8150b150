package vn.caunoi.account;

import java.time.Instant;

/** An attempt to sign in: with which name, whether or not anybody bears it, and from where. */
public record SignIn(String name, String address, Instant at, SignInResult result) {}
