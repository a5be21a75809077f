using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using HealthCoop.Samples.FirstLevelFacility.Assumptions;
using HealthCoop.Samples.FirstLevelFacility.Lines;
using HealthCoop.Samples.FirstLevelFacility.Printing;
using HealthCoop.Samples.FirstLevelFacility.Reading;
using Xunit;

namespace HealthCoop.Conformance.Tlo;

/// <summary>Equipment and consumables of one facility of the first level, out of the catalogues for Malawi.</summary>
public sealed class FirstLevelFacilityTests
{
    private const int Consumables = 53;
    private const int PiecesOfEquipment = 36;

    private static string Folder => ConformanceFolder.Require("tlo");

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    public void Consumables_RowByRow_AreThoseOfPlainArithmetic(int yearOfPrices)
    {
        var naive = new NaiveFacility(Folder, FacilityCase.Demonstration(yearOfPrices)).Consumables();

        var lines = Plan(yearOfPrices).Lines.Where(line => line.Kind is LineKind.Consumables);

        Assert.Equal(Consumables, naive.Count);
        Assert.Equal(naive, lines.Select(line => Seen(line, line.Find(Term.UnitsPerCase))));
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    public void Equipment_RowByRow_IsThatOfPlainArithmetic(int yearOfPrices)
    {
        var naive = new NaiveFacility(Folder, FacilityCase.Demonstration(yearOfPrices)).Equipment();

        var lines = Plan(yearOfPrices).Lines
            .Where(line => line.Kind is not LineKind.Consumables && line.Amount is not null)
            .Select(line => Seen(line, line.Find(Term.Pieces)));

        Assert.Equal(PiecesOfEquipment, naive.DistinctBy(line => line.Line).Count());
        Assert.Equal(naive.Order(ByText), lines.SelectMany(Apart).Order(ByText));
    }

    [Fact]
    public void Totals_AlongTwoAxes_AgreeToTheCent()
    {
        var naive = new NaiveFacility(Folder, FacilityCase.Demonstration(TloFolder.YearOfPrices));
        var (consumables, equipment) = (naive.Consumables(), naive.Equipment());
        var plan = Plan();

        var inFirstYear = Sum(consumables, _ => 1) + Sum(equipment.Where(IsOfFirstYear), _ => 1);
        var inAllYears = Sum(equipment.Where(line => line.Kind != "AnnualEquivalent"), line => line.Times);
        var perYear = Sum(equipment.Where(line => line.Kind is "AnnualEquivalent" or "Maintenance"), _ => 1);

        AssertSum(inFirstYear, plan.FirstYearByHeading(), plan.FirstYearByKind());
        AssertSum(inAllYears, plan.EquipmentByKind(), plan.EquipmentByYear());
        AssertSum(perYear, plan.EquipmentPerYearByKind(), plan.EquipmentPerYearByItem());

        static bool IsOfFirstYear(NaiveLine line) => line.Kind is "Purchase" or "Maintenance";
    }

    [Fact]
    public void FirstYear_ByHeading_IsTheSumOfTheRowsOfEach()
    {
        var naive = new NaiveFacility(Folder, FacilityCase.Demonstration(TloFolder.YearOfPrices));
        var rows = naive.Consumables()
            .Concat(naive.Equipment().Where(line => line.Kind is "Purchase" or "Maintenance"))
            .ToLookup(line => line.Heading, line => line.Amount);

        var totals = Plan().FirstYearByHeading();

        Assert.Equal(rows.Select(row => row.Key), totals.Select(total => total.Name));
        Assert.All(totals, total => Assert.Equal(rows[total.Name].Sum(), total.Amount?.Amount ?? 0));
    }

    [Fact]
    public void Prices_OfAYearWithoutInflation_AreNotKnown() =>
        Assert.All(Plan(1990).Lines, line => Assert.Null(line.Amount));

    [Fact]
    public void Lines_WithAnUnknownOperand_AreListedWithoutAnAmount()
    {
        var plan = Plan();
        var listed = Section(PlanText.Write(plan), "5. ", "6. ");

        Assert.All(plan.Lines, line => Assert.Equal(line.Unknown.Any(), line.Amount is null));
        Assert.Contains(plan.Lines, line => line.Find(Term.Rate) is { IsUnknown: true });
        Assert.Contains(plan.Lines, line => line.Find(Term.Price) is { IsUnknown: true });
        Assert.Contains(plan.Lines, line => line.Find(Term.PriceUnits) is { IsUnknown: true });
        Assert.Contains(plan.Lines, line => line.Find(Term.Pieces) is { IsUnknown: true });
        Assert.Equal(plan.Lines.Count(line => line.Amount is null), listed.Count);
        Assert.All(
            plan.Lines.Index().Where(line => line.Item.Amount is null),
            line => Assert.Contains(listed, text => text.StartsWith(Number(line.Index), StringComparison.Ordinal)
                && text.Contains(line.Item.Item, StringComparison.Ordinal)));
    }

    [Fact]
    public void Lines_OfAllKinds_AreNeverNegative() => Assert.All(Plan().Lines, line =>
    {
        Assert.False(line.Amount?.Amount < 0);
        Assert.All(line.Operands, operand => Assert.False(operand.Figure.ForPlanning < 0));
        Assert.All(line.Steps, step => Assert.False(step.Result < 0));
    });

    [Fact]
    public void Explanation_OfEachLine_NamesTheLinesOfItsFiles()
    {
        var plan = Plan();
        var section = Section(PlanText.Write(plan), "7. ", "8. ");
        var starts = plan.Lines
            .Select((_, index) => section.FindIndex(text => text.StartsWith(Number(index), StringComparison.Ordinal)))
            .Append(section.Count)
            .ToList();

        Assert.All(plan.Lines.Index(), line =>
        {
            var text = string.Join('\n', section[starts[line.Index]..starts[line.Index + 1]]);
            Assert.DoesNotContain('{', text);
            Assert.DoesNotContain("()", text, StringComparison.Ordinal);
            Assert.Contains(line.Item.Operands, operand => operand.Source is not null);
            Assert.All(line.Item.Operands, operand =>
            {
                Assert.True(operand.Source is not null || operand.Figure.IsAssumed || operand.IsUnknown);
                Assert.Contains(operand.Source?.ToString() ?? Words.Of(operand.Term), text, StringComparison.Ordinal);
            });
        });
    }

    [Fact]
    public void Operands_WithALine_StandOnIt()
    {
        var files = new[] { TloFolder.PackagesFile, TloFolder.PricesFile, TloFolder.EquipmentFile }
            .ToDictionary(file => file, file => NaiveCsv.Read(Path.Combine(Folder, file)));

        foreach (var (line, operand) in Plan().Lines.SelectMany(line => line.Operands.Select(each => (line, each))))
        {
            if (operand is { Source: { } source, Figure.Value: { } figure } && operand.Term is not Term.PriceUnits)
            {
                var row = files[source.File].Single(each => each.Line == source.Line);
                Assert.Contains(line.Code, row.Fields);
                Assert.Contains(
                    row.Fields,
                    field => operand.Term is Term.UnitsPerPack
                        ? field.Contains($"_{figure}_", StringComparison.Ordinal)
                        : decimal.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                            && number == figure);
            }
        }
    }

    [Fact]
    [SuppressMessage("ApiDesign", "RS0030", Justification = "What must not depend on the culture is run under two.")]
    public void Text_InTwoCultures_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = " ", NegativeSign = "minus" };
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var invariant = PlanText.Write(Plan());
            CultureInfo.CurrentCulture = comma;

            Assert.Equal("1,5", $"{1.5m}");
            Assert.Equal(invariant, PlanText.Write(Plan()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static FacilityPlan Plan(int yearOfPrices = TloFolder.YearOfPrices) =>
        FacilityPlan.Of(TloFolder.Read(Folder), FacilityCase.Demonstration(yearOfPrices));

    private static NaiveLine Seen(PlanLine line, Operand? operand) => new(
        operand!.Source!.Value.Line,
        line.Heading,
        line.Kind.ToString(),
        line.Amount?.Amount,
        line.Years.Count);

    // Replacements of one amount are one line of the plan; in plain arithmetic each has its own.
    private static IEnumerable<NaiveLine> Apart(NaiveLine line) => line.Kind == nameof(LineKind.Replacement)
        ? Enumerable.Repeat(line with { Times = 1 }, line.Times)
        : [line];

    private static Comparer<NaiveLine> ByText { get; } =
        Comparer<NaiveLine>.Create((one, other) => string.CompareOrdinal(one.ToString(), other.ToString()));

    private static decimal Sum(IEnumerable<NaiveLine> lines, Func<NaiveLine, int> times) =>
        lines.Sum(line => (line.Amount ?? 0) * times(line));

    private static void AssertSum(decimal expected, params ValueList<Total>[] axes)
    {
        Assert.NotEqual(0, expected);
        Assert.All(axes, totals => Assert.Equal(expected, totals.Sum(total => total.Amount?.Amount ?? 0)));
    }

    private static string Number(int index) => string.Create(CultureInfo.InvariantCulture, $"  L{index + 1}  ");

    private static List<string> Section(string text, string from, string to) =>
    [
        .. text.Split('\n')
            .SkipWhile(line => !line.StartsWith(from, StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith(to, StringComparison.Ordinal))
            .Where(line => line.Length > 0),
    ];
}
