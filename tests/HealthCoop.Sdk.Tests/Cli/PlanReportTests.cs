using System.Text.RegularExpressions;
using HealthCoop.Care;
using HealthCoop.Cli.Output;
using HealthCoop.HealthSystem;
using HealthCoop.Planning;
using HealthCoop.Reference;
using HealthCoop.Tests.Planning;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class PlanReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Basis        ex ante plan")]
    [InlineData("Period       2025-01-01 to 2026-06-30")]
    [InlineData("Status       implementation (2025-02)")]
    [InlineData("Rehabilitate the health centre  pauses        rainy season  2025-06-15  2025-10-15")]
    [InlineData("works     Rehabilitate the health centre")]
    [InlineData("created (directorate)  when conditions permit  not named  not known  not scheduled")]
    [InlineData("1 service: 0 ready, 1 not ready, 0 undecided")]
    [InlineData("lacks: water; not known: Examination couch")]
    [InlineData("Working minutes a year: Registered nurse about 90,000")]
    [InlineData("- Train the teams: 688 people (planned)\n  - health staff: not published")]
    [InlineData("- Commune of Ségou 2025-2029: adopted\n  - priority 1: Fight STIs (STI)")]
    [InlineData("Waste management  interest")]
    [InlineData("Works              600,000.00   50.0%")]
    [InlineData("Not broken down")]
    [InlineData("Recurrent cost        400,000.00   33.3%")]
    [InlineData("Per diem           400,000.00   33.3%")]
    [InlineData("Local authorities         100,000.00    8.3%")]
    [InlineData("Commune of Ségou                           400,000.00  100.0%")]
    [InlineData("Co-financing              not named           300,000.00  25.0%  nothing left to pay")]
    [InlineData("Yearly cost after the end, payer known          not known")]
    [InlineData("/activities/1 (training): trainees/parts/0/people")]
    [InlineData("Because: Expert opinion.\n- /activities/1 (training): costs/0/unitPrice = EUR 400000.00")]
    public void Plan_InEnglish_Shows(string expected) => Assert.Contains(
        expected,
        CliRun.Of("plan", _folder.Write(SmallProgramme.Funded)).Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("plan ex ante")]
    [InlineData("CHRONOGRAMME")]
    [InlineData("1 200 000,00 EUR")]
    [InlineData("- Former les équipes : 688 personnes (prévu)\n  - personnel de santé : non publié")]
    [InlineData("non programmé")]
    [InlineData("manque : eau ; non connu : Table d'examen")]
    [InlineData("75,0 %")]
    public void Plan_InFrench_Shows(string expected) => Assert.Contains(
        expected,
        CliRun.Of("plan", _folder.Write(SmallProgramme.Funded), "--language", "fr").Output,
        StringComparison.Ordinal);

    [Fact]
    public void Of_NormForACadre_HasAColumnForIt()
    {
        var midwife = new Cadre { Id = new("midwife"), Name = new("Sage-femme", "Midwife") };
        var nurse = MadeUpNeed.Plain.Cadres[0] with { Isco = IscoCode.NursingProfessionals };
        var visit = MadeUpNeed.Plain.CareServices[0];
        var programme = MadeUpNeed.Plain with
        {
            Cadres = [nurse, midwife],
            CareServices =
            [
                visit with { Needs = [.. visit.Needs, new CadreTime(midwife, Claim.Planned(5m))] },
                .. MadeUpNeed.Plain.CareServices.Skip(1),
            ],
        };
        var norm = new StaffingNorm
        {
            Id = new("norm"),
            Country = CountryCode.Mali,
            FacilityType = FacilityType.CommunityHealthCentre,
            Posts = [new() { Name = new("Infirmier", "Nurse"), Isco = IscoCode.NursingProfessionals, Number = 5 }],
            SourceText = new("Inventé", "Invented"),
            Evidence = Evidence.Derived,
        };
        var pack = new ReferencePack
        {
            Id = new("host"),
            Name = new("Pays inventé", "Invented country"),
            Edition = new(2026, 1, 1),
            StaffingNorms = [norm],
        };
        string TextOf(ReferenceData reference) => Regex.Replace(
            PlanReport.Of(
                programme,
                new ProgrammePlanner(new() { Reference = reference }).Plan(programme).RequirePlan(),
                Language.English,
                coloured: false),
            " +",
            " ");
        var text = TextOf(ReferenceData.Shipped.With(pack));
        Assert.Contains("Cadre Workload Cover Norm Staff required Decided by Staff in post", text, StringComparison.Ordinal);
        Assert.Contains("Name 4 5 5 norm not known", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cover Norm", TextOf(ReferenceData.Shipped), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Year by year", "Contacts of the year: Service", "6,000")]
    [InlineData("en", "Year by year", "Staff required: Name", "2.2")]
    [InlineData("fr", "Année par année", "Médicament ou consommable : Nom", "27 000")]
    public void Plan_CoverageTargets_ShowsEachYear(string language, string title, string row, string figure)
    {
        var lines = CliRun.Of("plan", _folder.Write(MadeUpNeed.Rising), "--language", language).Lines;
        Assert.Contains(lines, line => line.StartsWith(title, StringComparison.Ordinal) && line.EndsWith("2021", StringComparison.Ordinal));
        Assert.Contains(
            figure,
            lines.First(line => line.StartsWith(row, StringComparison.Ordinal)).Replace('\u00A0', ' '),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Plan_AsText_IsAligned(string language)
    {
        var lines = CliRun.Of("plan", _folder.Write(SmallProgramme.Funded), "--language", language).Lines;

        Assert.All(lines, line => Assert.True(line.Length <= 120, line));
        var tables = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].StartsWith('─'))
            {
                continue;
            }

            tables++;
            for (var row = i - 1; row < lines.Count && lines[row].Length > 0 && !lines[row].StartsWith('═'); row++)
            {
                Assert.True(lines[row].Length == lines[i].Length, lines[row]);
            }
        }

        Assert.True(tables >= 10, $"{tables} tables");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Plan_IsColouredWhereAskedFor(bool coloured)
    {
        var run = CliRun.Of(coloured, "plan", _folder.Write(SmallProgramme.Funded));

        Assert.Equal(coloured, run.Output.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public void Plan_Coloured_SaysTheSame()
    {
        var path = _folder.Write(SmallProgramme.Funded);

        var coloured = Regex.Replace(CliRun.Of(true, "plan", path).Output, "\e\\[\\d+m", string.Empty);

        Assert.Equal(CliRun.Of("plan", path).Output, coloured);
    }

    [Fact]
    public void Plan_OfTextsThatSteerTerminals_ShowsThemOnOneLine()
    {
        var title = new Narrative("Santé\e[31m à\nSégou\t\u202Een paix\u0007");

        var run = CliRun.Of("plan", _folder.Write(SmallProgramme.Funded with { Title = title, Subtitle = null }));

        Assert.Equal("Santé[31m à Ségou en paix", run.Lines[0]);
        Assert.DoesNotContain("\e", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_WithoutActivities_IsShown()
    {
        var empty = SmallProgramme.Funded with { Activities = [], Facilities = [], Milestones = [] };

        Assert.Equal(0, CliRun.Of("plan", _folder.Write(empty)).Code);
    }
}
