using System.Globalization;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>Writes figures for people, as a language groups digits.</summary>
internal sealed class AmountCell(Language language)
{
    private static readonly NumberFormatInfo French =
        new() { NumberGroupSeparator = " ", NumberDecimalSeparator = ",", NumberNegativePattern = 1 };

    private static readonly NumberFormatInfo English = new() { NumberNegativePattern = 1 };

    public string NotPublished => In(new("non publié", "not published"));

    public string In(Narrative text) => text.In(language).ReplaceLineEndings(" ");

    public string Of(HealthPlanAmount amount)
    {
        var text = amount switch
        {
            { IsUnknown: true } => NotPublished,
            { Value: { } value } => amount.IsAbout ? $"{In(new("environ", "about"))} {Of(value)}" : Of(value),
            { Highest: null } => $"{In(new("au moins", "at least"))} {Of(amount.Lowest)}",
            { Lowest.IsZero: true, Highest: { } highest } => $"{In(new("au plus", "at most"))} {Of(highest)}",
            { Lowest: var lowest, Highest: { } highest } =>
                In(new($"de {Of(lowest)} à {Of(highest)}", $"{Of(lowest)} to {Of(highest)}")),
        };
        return Marked(text, amount.IsAssumed);
    }

    public string Of(Money amount) =>
        Number(amount.Rounded().Amount, amount.Currency.MinorUnits);

    public string Of(int? count) => count is { } known ? Number(known, 0) : NotPublished;

    public string Of(Claim<int>? count) => count?.ForPlanning is { } people
        ? Marked((Bound(count.Comparator) is { } bound ? In(bound) + " " : string.Empty) + Of(people), count.IsAssumed)
        : NotPublished;

    public string Of(Percentage? share, bool isAssumed) => share is { } known
        ? Marked(Number(known.Percent, 1) + In(new(" %", "%")), isAssumed)
        : NotPublished;

    private static Narrative? Bound(Comparator comparator) => comparator switch
    {
        Comparator.About => new("environ", "about"),
        Comparator.MoreThan => new("plus de", "more than"),
        Comparator.AtLeast => new("au moins", "at least"),
        Comparator.LessThan => new("moins de", "less than"),
        Comparator.AtMost => new("au plus", "at most"),
        _ => null,
    };

    private string Number(decimal value, int decimals)
    {
        var format = "N" + decimals.ToString(CultureInfo.InvariantCulture);
        return decimal.Round(value, decimals, MidpointRounding.AwayFromZero)
            .ToString(format, language == Language.English ? English : French);
    }

    private string Marked(string text, bool isAssumed) =>
        isAssumed ? $"{text} ({In(new("hypothèse", "assumed"))})" : text;
}
