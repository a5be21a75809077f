using HealthCoop.Programmes;

namespace HealthCoop.Tests.Validation;

/// <content>What rules about purchases and French funders ask for.</content>
internal static partial class SoundProgramme
{
    private static Programme WithPurchases(Programme p) => p;
}
