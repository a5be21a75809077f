using System.Globalization;

namespace HealthCoop.Planning.Costing.Prices;

/// <summary>Says what is missing so that a price stays unknown, and what to do about it.</summary>
internal static class PriceGaps
{
    public static Narrative NoPrice(EntityId item) => new(
        $"Le prix de « {item} » n'est pas connu : le donner ou en supposer un.",
        $"The price of '{item}' is not known: give it or assume one.");

    public static Narrative NoRate(Currency from, Currency to, LocalDate on) => new(
        $"Il n'y a pas de taux de change entre {from} et {to} au {on.ToIso()} : ajouter ce taux, avec sa provenance.",
        $"There is no exchange rate between {from} and {to} on {on.ToIso()}: add this rate, with its provenance.");

    public static Narrative NoDeflator(Currency currency) => new(
        $"Il n'y a pas de déflateur pour les prix en {currency} : en ajouter un, avec sa provenance.",
        $"There is no deflator for prices in {currency}: add one, with its provenance.");

    public static Narrative NoParity(Currency currency, CountryCode? country) => country is { } known
        ? new(
            $"Il n'y a pas de parité de pouvoir d'achat du pays {known} pour les prix en {currency} : en ajouter une, "
            + "avec sa provenance.",
            $"There is no purchasing power parity of the country {known} for prices in {currency}: add one, with its "
            + "provenance.")
        : new(
            $"Il n'y a pas de parité de pouvoir d'achat pour les prix en {currency} : en ajouter une, avec sa "
            + "provenance.",
            $"There is no purchasing power parity for prices in {currency}: add one, with its provenance.");

    public static Narrative NoCountry(Currency currency) => new(
        $"Plusieurs pays ont une parité de pouvoir d'achat pour les prix en {currency} : dire duquel est le prix.",
        $"Several countries have a purchasing power parity for prices in {currency}: say of which one the price is.");

    public static Narrative NoYear(YearSeries series, int year) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"« {series.Name.French} » ne dit rien de {year} : ajouter cette année, ou en choisir une autre."),
        string.Create(
            CultureInfo.InvariantCulture,
            $"'{series.Name.English}' says nothing about {year}: add this year, or choose another."));
}
