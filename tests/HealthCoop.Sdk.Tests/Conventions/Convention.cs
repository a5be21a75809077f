using Xunit;

namespace HealthCoop.Tests.Conventions;

/// <summary>Asserts a convention and, where it is broken, lists every fault and what to do.</summary>
internal static class Convention
{
    public static void Holds(IEnumerable<string> faults, string advice)
    {
        var found = faults.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (found.Length > 0)
        {
            Assert.Fail($"{found.Length} broken. {advice}\n  " + string.Join("\n  ", found));
        }
    }
}
