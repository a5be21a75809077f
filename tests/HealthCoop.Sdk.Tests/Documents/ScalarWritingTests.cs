using HealthCoop.Documents;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Documents;

/// <summary>Values that can be written in several ways, or in none.</summary>
public sealed class ScalarWritingTests
{
    [Fact]
    public void ToUtf8_ADayOfAnotherCalendar_IsRefused()
    {
        var programme = Sample.Read(Sample.Text).Require();
        var milestone = new ConditionalMilestone
        {
            Id = new("takeover"),
            Name = new("Reprise", "Takeover"),
            Guard = new("Quand les finances le permettent", "When finances permit"),
            ReviewOn = Claim.Planned(new LocalDate(2012, 1, 1, CalendarSystem.Julian)),
        };

        Assert.Throws<ArgumentException>(() =>
            ProgrammeDocument.ToUtf8(programme with { Milestones = [milestone] }));
    }

    [Fact]
    public void Of_NoPillar_IsRefused()
    {
        var half = Percentage.FromPercent(50);

        Assert.Throws<ArgumentOutOfRangeException>(() => PillarShares.Of((Pillar)99));
        Assert.Throws<ArgumentException>(() => PillarShares.Split((Pillar.ServiceDelivery, half), ((Pillar)99, half)));
    }
}
