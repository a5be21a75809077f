namespace HealthCoop.Documents.Ledger;

/// <summary>The words of the ledger's text.</summary>
internal static class LedgerWords
{
    public static Narrative Of(Modality modality) => modality switch
    {
        Modality.Baseline => new("constaté avant", "found before"),
        Modality.Planned => new("prévu", "planned"),
        Modality.Expected => new("attendu", "expected"),
        Modality.Achieved => new("réalisé", "achieved"),
        _ => new("sous condition", "conditional"),
    };

    public static Narrative Of(Comparator comparator) => comparator switch
    {
        Comparator.About => new("environ ", "about "),
        Comparator.MoreThan => new("plus de ", "more than "),
        Comparator.AtLeast => new("au moins ", "at least "),
        Comparator.LessThan => new("moins de ", "less than "),
        Comparator.AtMost => new("au plus ", "at most "),
        _ => new(string.Empty),
    };

    public static Narrative Of(ClaimAgreement agreement) => agreement switch
    {
        ClaimAgreement.Agrees => new("s'accorde", "agrees"),
        ClaimAgreement.Differs => new("diffère", "differs"),
        _ => new("indécis", "undecided"),
    };

    public static Narrative Of(UndecidedReason reason) => reason switch
    {
        UndecidedReason.NotKnown => new("indécis : une valeur manque", "undecided: a value is not known"),
        UndecidedReason.OtherCurrency => new(
            "indécis : autre monnaie, sans parité fixe ce jour-là",
            "undecided: another currency, without a fixed parity on that day"),
        UndecidedReason.OtherUnit => new("indécis : autre unité de temps", "undecided: another unit of time"),
        UndecidedReason.NoTolerance => new(
            "indécis : « environ » sans tolérance déclarée",
            "undecided: \"about\" without a stated tolerance"),
        _ => new("indécis : deux bornes", "undecided: both are bounds"),
    };
}
