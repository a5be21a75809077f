using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Planning.Verification;

/// <summary>Re-checks a plan against its programme, independently of the engines that make plans.</summary>
/// <remarks>
/// <para>Each figure is derived a second time, slowly and plainly, from the facts of the programme: the days one by
/// one, the amounts in whole minor units. Each figure of the plan that is another one is named. Beside that, the plan's
/// own figures are held against what they must keep: precedence, calendars, sums along every axis, rates, ceilings,
/// conservation.</para>
/// <para>What a plan or a programme says never makes an exception: what cannot be checked is a finding too. Pure, so it
/// may be used from several threads.</para>
/// </remarks>
/// <example><code>
/// var verification = PlanVerifier.Verify(plan, programme);
/// foreach (var finding in verification.Findings)
/// {
///     Console.WriteLine($"{finding.Rule} {finding.Path}: {finding.Message.English}");
/// }
/// </code></example>
public static class PlanVerifier
{
    /// <summary>Re-checks a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="programme">The programme that it is the plan of.</param>
    /// <param name="reference">The reference data that the plan was made with, or <see langword="null"/> for
    /// <see cref="ReferenceData.Shipped"/>.</param>
    /// <returns>All that is wrong with the plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="programme"/> is
    /// <see langword="null"/>.</exception>
    public static PlanVerification Verify(Plan plan, Programme programme, ReferenceData? reference = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(programme);
        return new PlanCheck(programme, reference ?? ReferenceData.Shipped).Verify(plan);
    }
}
