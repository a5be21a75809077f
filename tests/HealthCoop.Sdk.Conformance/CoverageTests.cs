using System.Reflection;
using Xunit;

namespace HealthCoop.Conformance;

/// <summary>Each published case is held by a test that names it, or is told to lack its inputs.</summary>
public sealed class CoverageTests
{
    // The folder has the results of these, and not what they are computed from.
    private static readonly Dictionary<string, string> WithoutInputs = new(StringComparer.Ordinal)
    {
        ["wisn/bangladesh2020_table5 required"] = "workloads, standards and available time",
        ["wisn/crossriver2022 required"] = "workloads, standards and available time",
        ["programme-cost/fit_FTE DZA 2020"] = "population, provinces and districts of Algeria",
        ["programme-cost/rebase GBR AUS 2018"] = "parities of the United Kingdom and Australia",
        ["programme-cost/rebase JPN AUS 2018"] = "parities of Japan and Australia",
        ["programme-cost/rebase USD USD 2019 2020"] = "deflator of the United States",
        ["programme-cost/per_diem ARG provincial"] = "per diems of Argentina",
        ["programme-cost/salary DZA"] = "salaries of Algeria",
    };

    [Fact]
    public void PublishedCases_AreEachReproducedOrWithoutInputs()
    {
        var published = PublishedCases.Ids().ToList();

        Assert.Equal(published.Count, published.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            published.Order(StringComparer.Ordinal),
            Reproduced().Concat(WithoutInputs.Keys).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Reproduced() => typeof(CoverageTests).Assembly.GetTypes()
        .SelectMany(type => CasesOf(type, [])
            .Concat(type.GetMethods().Where(IsTest).SelectMany(test => CasesOf(test, RowsOf(test)))))
        .Distinct(StringComparer.Ordinal);

    private static bool IsTest(MethodInfo method) =>
        method.GetCustomAttribute<FactAttribute>() is { Skip: null };

    private static IEnumerable<string> CasesOf(MemberInfo member, ValueList<string> rows) =>
        from named in member.GetCustomAttributes<ReproducesAttribute>()
        from id in rows.IsEmpty ? [named.CaseId] : rows.Select(row => $"{named.CaseId}/{row}")
        select id;

    private static ValueList<string> RowsOf(MethodInfo test) =>
        test.GetCustomAttribute<MemberDataAttribute>() is { MemberName: var name }
            && test.DeclaringType!.GetProperty(name)!.GetValue(null) is TheoryData<string> rows
            ? rows.Select(row => row.Data).ToValueList()
            : [];
}
