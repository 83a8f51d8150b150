package vn.caunoi.account;

import java.time.OffsetDateTime;

/** An attempt to sign in: with which name, whether or not anybody bears it, and from where. */
public record SignIn(String name, String address, OffsetDateTime at, SignInResult result) {}
