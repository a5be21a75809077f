using HealthCoop.Documents;
using HealthCoop.Planning;
using HealthCoop.Planning.Verification;
using HealthCoop.Reference;
using HealthCoop.Tests.Samples;
using Xunit;

namespace HealthCoop.Tests.Planning.Verification;

/// <summary>One digit of any figure in a plan's file is changed, and the figure is named; the hash stays the
/// programme's.</summary>
public sealed class FigureChangeTests
{
    [Theory]
    [InlineData("parsante")]
    [InlineData("pbo-sante")]
    public void Verify_OneFigureOfAFileChanged_NamesTheFigure(string sample)
    {
        var file = new SampleFile(sample);
        var figures = file.Figures.GroupBy(figure => figure.Sort).SelectMany(sort => sort.Take(3)).ToList();

        var named = figures.Index().Count(entry => file.NamesChanged([entry.Item], entry.Index));

        Assert.True(named > figures.Count / 2, $"Only {named} of {figures.Count} changes could be read.");
    }

    [Theory]
    [InlineData("parsante")]
    [InlineData("pbo-sante")]
    public void Verify_AnyFigureOfAFileChanged_NamesTheFigure(string sample)
    {
        const int ChangedTogether = 8;
        var file = new SampleFile(sample);
        var files = (file.Figures.Count + ChangedTogether - 1) / ChangedTogether;
        var groups = file.Figures.Index().GroupBy(entry => entry.Index % files, entry => entry.Item);

        var named = groups.Index().Count(group => file.NamesChanged([.. group.Item], group.Index));

        Assert.True(named > files / 2, $"Only {named} of {files} files could be read.");
    }

    [Fact]
    public void In_Document_FindsFiguresOfEverySort()
    {
        string[] sorts =
        [
            "/start", "/schedule/activities/#/latestFinish", "/schedule/activities/#/closureEffects/#/during",
            "/costs/lines/#/byMonth/#/month", "/costs/lines/#/byMonth/#/amount", "/costs/byTerritory/#/amount",
            "/funding/sources/#/share", "/funding/lines/#/parts/#/amount", "/appraisal/pillarBalance/#/share",
            "/resources/sites/#/equipment/#/needed", "/assumptions/#/value", "/referencePacks/#/edition",
        ];

        var found = new SampleFile("parsante").Figures.Select(figure => figure.Sort).ToHashSet();

        Assert.Superset(sorts.ToHashSet(), found);
    }

    /// <summary>The plan of a sample as a file.</summary>
    private sealed class SampleFile
    {
        private readonly byte[] _document;
        private readonly PlanCheck _check;

        public SampleFile(string sample)
        {
            var planned = new PlannedSample(sample);
            _document = PlanDocument.ToUtf8(planned.Plan).ToArray();
            _check = new(planned.Programme, ReferenceData.Shipped);
            Figures = PlanFigure.In(_document);
        }

        public List<PlanFigure> Figures { get; }

        /// <summary>Changes a digit of some figures: reading or verifying names them. Tells whether any could be
        /// read.</summary>
        public bool NamesChanged(List<PlanFigure> figures, int turn)
        {
            var unreadable = Read(figures, turn).Findings.Select(finding => finding.Path).ToHashSet();
            Assert.Subset(figures.Select(figure => figure.Path).ToHashSet(), unreadable);
            var left = figures.Where(figure => !unreadable.Contains(figure.Path)).ToList();
            if (left.Count == 0)
            {
                return false;
            }

            var verification = _check.Verify(Read(left, turn).Require());
            Assert.False(verification.Passed);
            var named = verification.Findings.Select(finding => finding.Path).ToHashSet();
            Assert.Superset(left.Select(figure => figure.Path).ToHashSet(), named);
            return true;
        }

        private ReadResult<Plan> Read(List<PlanFigure> figures, int turn)
        {
            var changed = _document.ToArray();
            foreach (var figure in figures)
            {
                figure.Change(changed, turn, turn);
            }

            return PlanDocument.Read(changed);
        }
    }
}
