using System.Diagnostics.CodeAnalysis;

namespace HealthCoop.Tests.Conventions.Fixture.High;

/// <summary>What nothing in the namespace below may use, and everything there does.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Nobody throws it: it is only named.")]
internal abstract class Boss : Exception
{
    public static int Count => 1;
}
