using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Planning;

/// <summary>A facility that is to offer services, with the places of both in the document.</summary>
internal sealed record OfferingSite(
    Facility Facility,
    int Ordinal,
    IReadOnlyList<(CareService Service, int Ordinal)> Services)
{
    public JsonPointer Path => JsonPointer.Root / nameof(Programme.Facilities) / Ordinal;

    public static JsonPointer PathOf(int service) => JsonPointer.Root / nameof(Programme.CareServices) / service;
}
