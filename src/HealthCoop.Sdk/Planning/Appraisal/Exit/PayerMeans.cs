using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>What a payer can put into recurrent costs in one year.</summary>
/// <param name="Payer">The payer.</param>
/// <param name="Year">The year after the end, from 1 on.</param>
/// <param name="Amount">What it can put in, zero or more, which may be unknown.</param>
public sealed record PayerMeans(Id<Partner> Payer, int Year, Claim<Money> Amount);
