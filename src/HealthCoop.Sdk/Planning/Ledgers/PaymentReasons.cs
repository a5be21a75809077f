namespace HealthCoop.Planning.Ledgers;

/// <summary>Says why a payment is what it is.</summary>
internal static class PaymentReasons
{
    public static Narrative Of(GrantPayment payment) => payment.Limit switch
    {
        null when payment.Planned is null && payment.Condition is not InstalmentCondition.FinalReport => new(
            "Le montant prévu n'est pas connu.",
            "The planned amount is not known."),
        null => new(
            "Des dépenses ne sont pas connues : le montant ne l'est pas non plus.",
            "Some expenditure is not known, and so the amount is not either."),
        PaymentLimit.FinalGrant => new(
            $"La subvention finale, {payment.SpentOfGrant}, moins {payment.PaidBefore} déjà payés.",
            $"The final grant, {payment.SpentOfGrant}, less {payment.PaidBefore} paid before."),
        PaymentLimit.PreFinancingCap => new(
            $"Le plafond des préfinancements ne laisse que {payment.Amount} après {payment.PaidBefore}.",
            $"The cap of pre-financing leaves only {payment.Amount} after {payment.PaidBefore}."),
        PaymentLimit.GrantMaximum => new(
            $"Le montant maximal de la subvention ne laisse que {payment.Amount} après {payment.PaidBefore}.",
            $"The highest amount of the grant leaves only {payment.Amount} after {payment.PaidBefore}."),
        PaymentLimit.UnspentAmount => new(
            $"{payment.SpentOfGrant} dépensés, moins que {payment.Threshold} : {payment.Planned} moins le non-dépensé.",
            $"{payment.SpentOfGrant} is spent, less than {payment.Threshold}: {payment.Planned} less what is unspent."),
        _ when payment.Threshold is { } threshold => new(
            $"{payment.SpentOfGrant} dépensés, au moins {threshold} : le montant prévu.",
            $"{payment.SpentOfGrant} is spent, at least {threshold}: the planned amount."),
        _ => new("Le montant prévu.", "The planned amount."),
    };
}
