package vn.caunoi.reference;

import vn.caunoi.base.Confidence;

/** A country's part in a trade agreement with Vietnam. */
public record TradeAgreementMembership(TradeAgreement agreement, TradeAgreementState state, Confidence confidence) {}
