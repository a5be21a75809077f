using HealthCoop.Territories;

namespace HealthCoop.Documents.Converters;

/// <summary>How the values are written that documents write as texts, for whom reads documents without this
/// library.</summary>
/// <remarks>What the reader takes has the form; of what the reader refuses, the form lets pass only what no pattern can
/// tell: days that a month has not, ends before starts, sums.</remarks>
internal static class TextForms
{
    private const string Month = "(?:0[1-9]|1[0-2])";
    private const string MonthAndDay = Month + "-(?:0[1-9]|[12][0-9]|3[01])";
    private const string Day = "-?[0-9]{4}-" + MonthAndDay;
    private const string PartialDay = "(?!0000)[0-9]{4}(?:-" + Month + "|-" + MonthAndDay + ")?";
    private const string Fraction = @"(?:\.[0-9]+)?";
    private const string MinusZero = @"-0+(?:\.0+)?";
    private const string Share = "(?:" + MinusZero + @"|0*(?:100(?:\.0+)?|[0-9]{1,2}" + Fraction + ")) %";
    private const string Ratio = "(?:" + MinusZero + @"|0*(?:100000000(?:\.0+)?|[0-9]{1,8}" + Fraction + ")) %";
    private const string Positive = "(?:" + MinusZero + "|[0-9]+" + Fraction + ")";
    private const string Microdegrees = @"(?:\.[0-9]{1,6}0*)?";
    private const string Latitude = @"-?0*(?:90(?:\.0+)?|[0-8]?[0-9]" + Microdegrees + ")";
    private const string Longitude = @"-?0*(?:180(?:\.0+)?|(?:1[0-7][0-9]|[0-9]{1,2})" + Microdegrees + ")";
    private const string Age = "0*(?:150|1[0-4][0-9]|[0-9]{1,2})";
    private const string Letter = "A-Za-z0-9À-ÖØ-öø-\u024FḀ-ỿ";

    // An amount stays below 10^15.
    private const string Whole = "-?0*[0-9]{1,15}";

    private static readonly ValueList<string> Codes =
        Currency.Known.Select(currency => currency.Code).ToValueList();

    private static readonly TextForm Identifier =
        Pattern($"[{Letter}][{Letter}_.:-]{{0,99}}", "ville-de-bamako");

    private static readonly Dictionary<Type, TextForm> Forms = new()
    {
        [typeof(Id<>)] = Identifier,
        [typeof(EntityId)] = Identifier,
        [typeof(Money)] = Pattern(Amounts(), "EUR 1200000.00", "XOF 655957"),
        [typeof(UnitPrice)] = Pattern(
            $@"(?:{string.Join('|', Codes)}) {Whole}(?:\.[0-9]{{1,{UnitPrice.MaximumDecimals}}})?",
            "EUR 0.012500"),
        [typeof(Percentage)] = Pattern(Share, "75 %", "7.5 %"),
        [typeof(PercentageRange)] = Pattern($"{Share} to {Share}", "48 % to 52 %"),
        [typeof(CollectionRate)] = Pattern(Ratio, "72 %", "149 %"),
        [typeof(Loss)] = Pattern($"(?:{MinusZero}|0*[0-9]{{1,2}}{Fraction}) %", "7.5 %"),
        [typeof(Wastage)] = Pattern(Ratio, "110 %"),
        [typeof(FullTimeEquivalent)] = Pattern(Positive + " FTE", "1.5 FTE"),
        [typeof(AnnualWorkingTime)] = Pattern(Positive + " min per year", "91140 min per year"),
        [typeof(WeeklyHours)] = Pattern(
            $@"(?:{MinusZero}|0*(?:168(?:\.0+)?|(?:[0-9]{{1,2}}|1[0-5][0-9]|16[0-7]){Fraction})) h per week",
            "168 h per week"),
        [typeof(AnnualQuantity)] = Pattern(Positive + " per year", "12000 per year"),
        [typeof(EventRate)] = Pattern(Positive + " per person and year", "0.75 per person and year"),
        [typeof(PartialDate)] = Pattern(PartialDay, "2010", "2010-01", "2010-01-31"),
        [typeof(LocalDate)] = Pattern(Day, "2010-01-31"),
        [typeof(YearMonth)] = Pattern("-?[0-9]{4}-" + Month, "2010-01"),
        [typeof(AnnualDate)] = Pattern(MonthAndDay, "06-15"),
        [typeof(Coordinates)] = Pattern($"{Latitude} {Longitude}", "15.2871 -1.6939"),
        [typeof(Validity)] = Pattern($@"{Day}/(?:{Day}|\.\.)", "2019-01-02/2020-07-01", "1999-01-01/.."),
        [typeof(PartialInterval)] = Pattern(
            $@"(?:{PartialDay}|\.\.)/(?:{PartialDay}|\.\.)",
            "2010-01/2012-12",
            "1990/.."),
        [typeof(AgeRange)] = Pattern($@"{Age}(?:-{Age}|\+)", "15-49", "50+"),
        [typeof(YearRange)] = Pattern("(?!0000)[0-9]{4}/[0-9]{4}", "2013/2017"),
        [typeof(Care.IscoCode)] = Pattern("[0-9]{1,4}", "2221"),
        [typeof(CountryCode)] = Pattern("[A-Z]{2}", "ML", "BF", "FR"),
        [typeof(Currency)] = new TextForm.Codes(Codes),
        [typeof(Language)] = new TextForm.Codes([Language.French.Code, Language.English.Code]),
        [typeof(JsonPointer)] = Pattern("(?:/(?:[^/~]|~[01])*)*", "/activities/0"),
        [typeof(RuleId)] = Pattern("(?=.{1,40}$)[A-Z0-9]+(?:-[A-Z0-9]+)+", "HC-FIN-009"),
        [typeof(ContentHash)] = Pattern("[0-9a-f]{64}", default(ContentHash).ToString()),
        [typeof(Uri)] = new TextForm.Pattern(@"^[ \t\r\n]*[Hh][Tt][Tt][Pp][Ss]?:", "https://www.example.org/"),
    };

    /// <summary>Gets the form of a type, or nothing where it is any text.</summary>
    public static TextForm? Of(Type type) =>
        Forms.GetValueOrDefault(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    private static TextForm.Pattern Pattern(string pattern, params string[] examples) => new($"^{pattern}$", examples);

    private static string Amounts()
    {
        var byDecimals = Codes
            .GroupBy(code => new Currency(code).MinorUnits)
            .OrderBy(group => group.Key)
            .Select(group => $"(?:{string.Join('|', group)}) {Whole}"
                + (group.Key == 0 ? string.Empty : $@"(?:\.[0-9]{{1,{group.Key}}})?"));
        return $"(?:{string.Join('|', byDecimals)})";
    }
}
