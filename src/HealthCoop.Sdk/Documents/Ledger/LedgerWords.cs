using System.Globalization;
using HealthCoop.Terminology;

namespace HealthCoop.Documents.Ledger;

/// <summary>The words of the ledger's text.</summary>
internal static class LedgerWords
{
    /// <summary>Says a value: a word by its term, all else as documents write it.</summary>
    public static Narrative Of(object value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
        return value switch
        {
            Enum => TermTable.Find(value.GetType(), text)?.InSentence ?? new(text),
            bool isSo => isSo ? new("oui", "yes") : new("non", "no"),
            Length length => TermTable.Find(typeof(LengthUnit), length.Unit.ToString())?.InSentence is { } unit
                ? new(Counted(length, unit.French), Counted(length, unit.English))
                : new(text),
            _ => new(text),
        };
    }

    /// <summary>Says what an entity is.</summary>
    public static Narrative Of(EntityReference entity)
    {
        var type = char.ToUpperInvariant(entity.EntityType[0]) + entity.EntityType[1..];
        return TermTable.Terms.GetValueOrDefault(type)?.InSentence ?? new(entity.EntityType);
    }

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
        UndecidedReason.OtherModality => new(
            "indécis : pas dans le même sens",
            "undecided: not meant in the same sense"),
        UndecidedReason.NoNumber => new(
            "indécis : une borne sans nombre",
            "undecided: a bound of what is no number"),
        UndecidedReason.ToleranceNotApplicable => new(
            "indécis : la tolérance ne s'applique pas ici",
            "undecided: the tolerance does not apply here"),
        UndecidedReason.TooLarge => new(
            "indécis : trop grand pour être compté",
            "undecided: too large to be counted with"),
        _ => new("indécis : deux bornes", "undecided: both are bounds"),
    };

    private static string Counted(Length length, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{length.Count} {unit}");
}
