using System.Text;
using HealthCoop.Documents;
using HealthCoop.HealthSystem;
using HealthCoop.Planning;
using HealthCoop.Programmes;
using HealthCoop.Publication;
using HealthCoop.Tests.Cli;
using HealthCoop.Tests.Documents;
using HealthCoop.Tests.Planning.Verification;
using HealthCoop.Tests.Samples;
using Xunit;

namespace HealthCoop.Tests.Publication;

/// <summary>Places, stocks and rosters planted wherever a programme can hold them: no public output tells
/// one.</summary>
public sealed class PlantedProgrammeTests : IDisposable
{
    private const int FirstSeed = 20_190_102;
    private const int Seeds = 40;

    // What all secrets in texts have in common, whatever their number and case.
    private const string Mark = "QZX";

    private static readonly Lazy<Planting[]> Planted = new(() =>
    [
        .. Enumerable.Range(FirstSeed, Seeds)
            .Select(seed => PlannableProgrammes.Eased(seed))
            .Concat(Enumerable.Range(FirstSeed, Seeds / 2).Select(ProgrammeGenerator.Make))
            .Append(new PlannedSample("parsante").Programme)
            .Append(new PlannedSample("pbo-sante").Programme)
            .Append(Evaluated)
            .Select(Planting.Into),
    ]);

    private static readonly Lazy<(Planting Planting, Programme Told)[]> Told = new(() =>
        [.. Planted.Value.Select(planting => (planting, PublicationProfile.Public.Apply(planting.Programme)))]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Planting_OverAllProgrammes_ReachesEveryMemberThatCanHoldASecret() => Assert.Empty(
        Planting.MembersOf(typeof(Programme)).Except(Planted.Value.SelectMany(planting => planting.Members)).Order());

    [Fact]
    public void Apply_Internal_TellsEverySecret()
    {
        foreach (var planting in Planted.Value)
        {
            var told = TextOf(PublicationProfile.Internal.Apply(planting.Programme));

            Assert.All(planting.Secrets, secret => Assert.Contains(secret, told, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Apply_Public_TellsNoSecret()
    {
        foreach (var (planting, told) in Told.Value)
        {
            HasNoSecret(planting, TextOf(told));
            Assert.All(told.Facilities, facility => Assert.Equal(new(), facility.Means));
            Assert.All(
                told.Facilities,
                site => Assert.True(site is { States.IsEmpty: true, EquipmentStates.IsEmpty: true }
                    and { Referrals.IsEmpty: true, UserShares.IsEmpty: true, Registers.IsEmpty: true }));
            Assert.All(
                told.Activities.OfType<Works>(),
                works => Assert.True(works is { Rooms.IsEmpty: true, Utilities.IsEmpty: true }));
        }
    }

    [Fact]
    public void Plan_OfWhatIsPublic_TellsNoSecret()
    {
        var plans = 0;
        foreach (var (planting, told) in Told.Value)
        {
            var result = new ProgrammePlanner().Plan(told, TestContext.Current.CancellationToken);

            HasNoSecret(planting, string.Concat(result.Conflicts.Select(conflict => conflict.ToString())));
            if (result.Plan is { } plan)
            {
                plans++;
                HasNoSecret(planting, Encoding.UTF8.GetString(PlanDocument.ToUtf8(plan).Span));
            }
        }

        Assert.True(plans > Seeds / 3, $"only {plans} plans");
    }

    [Theory]
    [InlineData("plan", "text")]
    [InlineData("plan", "json")]
    [InlineData("validate", "text")]
    [InlineData("validate", "json")]
    public void Cli_OfWhatIsPublic_TellsNoSecret(string command, string format)
    {
        foreach (var (planting, told) in Told.Value)
        {
            foreach (var language in new[] { "fr", "en" })
            {
                var path = _folder.Write(told);
                var run = CliRun.Of(command, path, "--format", format, "--language", language);

                HasNoSecret(planting, run.Output + run.Error);
            }
        }
    }

    [Fact]
    public void Findings_OfWhatIsPublic_TellNoSecret()
    {
        foreach (var (planting, told) in Told.Value)
        {
            var broken = told with { Partners = [.. told.Partners, .. told.Partners], Start = null! };

            var findings = ProgrammeDocument.Check(broken);

            Assert.NotEmpty(findings);
            HasNoSecret(planting, string.Join(' ', findings.Select(finding => finding.ToString())));
            HasNoSecret(planting, string.Join(' ', findings.Select(finding => finding.Message.French)));
        }
    }

    private static Programme Evaluated => SmallProgramme.Funded with
    {
        Activities =
        [
            .. SmallProgramme.Funded.Activities,
            new Study
            {
                Id = new("evaluation"),
                Name = new("Évaluer", "Evaluate"),
                Pillars = Pillar.ServiceDelivery,
                Timing = Timing.Throughout,
                Evaluates = [SmallProgramme.Funded.Activities[0].Id],
            },
        ],
    };

    private static string TextOf(Programme programme) =>
        Encoding.UTF8.GetString(ProgrammeDocument.ToUtf8(programme).Span);

    private static void HasNoSecret(Planting planting, string output)
    {
        Assert.DoesNotContain(Mark, output, StringComparison.OrdinalIgnoreCase);
        foreach (var secret in planting.Secrets.Where(secret => !secret.StartsWith(Mark, StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(secret, output, StringComparison.Ordinal);
        }
    }
}
