using HealthCoop.Programmes;

namespace HealthCoop.Tests.Validation;

/// <content>What rules about grants and their costs ask for.</content>
internal static partial class SoundProgramme
{
    private static Programme WithGrants(Programme p) => p;
}
