using HealthCoop.Tests.Conventions.Fixture;
using HealthCoop.Tests.Conventions.Rules;
using Xunit;

namespace HealthCoop.Tests.Conventions;

public sealed class ExceptionTests
{
    [Fact]
    public void Exceptions_OfTheSdk_AreDocumented()
    {
        using var exceptions = new Exceptions(PublicSurface.Sdk);
        Convention.Holds(
            PublicSurface.Types.SelectMany(exceptions.Faults),
            "Name each exception that a public member throws, and when: <exception cref=\"...\">.");
    }

    [Fact]
    public void Faults_OfFaultyMembers_AreFound()
    {
        using var exceptions = new Exceptions(typeof(Faulty).Assembly);
        Assert.Equal(
            [
                "Faulty.Throwing.Guarded: ArgumentOutOfRangeException is not documented",
                "Faulty.Throwing.Half: ArgumentException is not documented",
                "Faulty.Throwing.Listed: T:System.String is no exception",
                "Faulty.Throwing.Thrown: FormatException is not documented",
            ],
            exceptions.Faults(typeof(Faulty.Throwing)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Faults_OfSoundMembers_AreNone()
    {
        using var exceptions = new Exceptions(typeof(Sound).Assembly);
        Assert.Empty(exceptions.Faults(typeof(Sound.Throwing)));
    }
}
