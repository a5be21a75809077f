using System.Text.Json.Serialization;

namespace HealthCoop.Planning.Scheduling;

/// <summary>What an activity waited for longest; closures may have put its start off further.</summary>
/// <remarks>
/// Of several that leave it the same day, the one that stands by itself is named: the start of the programme, then the
/// activity's own first date, then the predecessor whose id comes first.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ProgrammeStartDriver), "programmeStart")]
[JsonDerivedType(typeof(NotBeforeDriver), "notBefore")]
[JsonDerivedType(typeof(PredecessorDriver), "predecessor")]
public abstract record StartDriver
{
    private protected StartDriver()
    {
    }
}
