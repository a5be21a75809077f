using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>How long a service can be paid at a facility.</summary>
/// <param name="Facility">The facility.</param>
/// <param name="Service">The service.</param>
/// <param name="Years">The years after the end, in order.</param>
public sealed record ServiceExit(Id<Facility> Facility, Id<CareService> Service, ValueList<ServiceYear> Years)
{
    /// <summary>Gets the first year in which it is known that it cannot be paid, or <see langword="null"/> when there
    /// is none among the years looked at.</summary>
    public int? StopsIn => First(PaymentState.NotPaid);

    /// <summary>Gets the first year in which it is unknown whether it can be paid, or <see langword="null"/> when there
    /// is none before <see cref="StopsIn"/>: it may stop from this year on.</summary>
    public int? UnknownFrom => First(PaymentState.Unknown) is { } year && !(year > StopsIn) ? year : null;

    private int? First(PaymentState state) => Years.FirstOrDefault(year => year.State == state)?.Year;
}
