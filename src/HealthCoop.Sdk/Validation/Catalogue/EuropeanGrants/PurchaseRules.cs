using HealthCoop.Finance.GrantTerms;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>Rules about what beneficiaries of a grant buy.</summary>
internal static class PurchaseRules
{
    private static readonly Narrative AnnexText = new(
        "PRAG, annexe IV : passation de marchés par les bénéficiaires de subventions",
        "PRAG, Annex IV: procurement by grant beneficiaries");

    /// <summary>Gets the rule that the procedure fits nature and value.</summary>
    /// <remarks>A procedure with more competition than the call asks for is always good. Where a contracting authority
    /// applies its own law first, the rule is not about what it buys.</remarks>
    public static Rule ProcedureFitsValue { get; } = Rule.For<Procurement>(
        new("HC-PRC-001"),
        FindingSeverity.Error,
        new("La procédure d'achat convient à la valeur", "The award procedure fits the value"),
        CheckProcedure) with
    {
        Statement = new(
            "Un bénéficiaire qui n'est pas un pouvoir adjudicateur passe ses marchés par une procédure au moins aussi "
            + "ouverte que l'appel le demande pour leur nature et leur valeur.",
            "A beneficiary that is no contracting authority awards contracts by a procedure at least as open as the "
            + "call asks for their nature and value."),
        Rationale = new(
            "Une dépense dont le marché est mal passé est inéligible : la subvention ne la paie pas.",
            "A cost whose contract is badly awarded is ineligible: the grant does not pay it."),
        SourceText = AnnexText,
        Evidence = Evidence.Unconfirmed,
        Reads = ProgrammePart.Start | ProgrammePart.Partners | ProgrammePart.Budget,
    };

    /// <summary>Gets the rule against splitting purchases.</summary>
    /// <remarks>Purchases belong together where nature, category, facility and year are the same; without a category
    /// nothing says that they do. It breaks only where each of them would need a more open procedure in sum.</remarks>
    public static Rule PurchasesAreNotSplit { get; } = Rule.For<Programme>(
        new("HC-PRC-002"),
        FindingSeverity.Error,
        new("Les achats ne sont pas fractionnés", "Purchases are not split"),
        static (programme, check) => SplitPurchases.Check(programme, check)) with
    {
        Statement = new(
            "Des achats de même catégorie, pour un même site et une même année, ne sont pas passés chacun sous un "
            + "seuil que leur somme franchit.",
            "Purchases of the same category, for one site and one year, are not each awarded below a threshold that "
            + "their sum passes."),
        Rationale = new(
            "Fractionner un achat pour éviter l'appel d'offres rend la dépense inéligible.",
            "To split a purchase in order to avoid a tender makes the cost ineligible."),
        SourceText = AnnexText,
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.ActivityActors | ProgrammePart.ActivityDetails
            | ProgrammePart.ActivityDates | ProgrammePart.Start | ProgrammePart.End | ProgrammePart.Duration
            | ProgrammePart.Partners | ProgrammePart.Budget,
    };

    /// <summary>Gets the rule that origin and supplier's country are recorded.</summary>
    /// <remarks>What is planned may still lack them and is undecided; once the contract is signed, that is, once its
    /// value is achieved, they must be there.</remarks>
    public static Rule OriginIsRecorded { get; } = Rule.For<Procurement>(
        new("HC-PRC-003"),
        FindingSeverity.Error,
        new(
            "L'origine des fournitures et le pays du fournisseur sont notés",
            "The origin of supplies and the supplier's country are recorded"),
        CheckOrigin) with
    {
        Statement = new(
            "Au-dessus du seuil, un marché de fournitures dit d'où viennent les biens et de quel pays est le "
            + "fournisseur.",
            "Above the threshold, a supply contract says where the goods come from and of which country the supplier "
            + "is."),
        Rationale = new(
            "L'instrument limite l'origine et la nationalité ; sans trace, la dépense ne se justifie pas.",
            "The instrument limits origin and nationality; without a record the cost cannot be justified."),
        SourceText = new(
            "PRAG, annexe IV, points 2.1 et 2.2 : nationalité et origine",
            "PRAG, Annex IV, 2.1 and 2.2: nationality and origin"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start | ProgrammePart.Budget,
    };

    /// <summary>Gets the rules, in the order of their ids.</summary>
    public static ValueList<Rule> All { get; } = [ProcedureFitsValue, PurchasesAreNotSplit, OriginIsRecorded];

    private static void CheckProcedure(Procurement purchase, Programme programme, RuleCheck check)
    {
        var isAuthority = PurchaseThresholds.IsContractingAuthority(
            purchase.Lead is { } lead ? check.Find(lead) : null);
        var applies = false;
        foreach (var term in check.TermsOf<ProcurementTerm>(programme.Budget))
        {
            if (isAuthority != true || !term.AuthoritiesFollowOwnLaw)
            {
                check.Cite(term.SourceText);
                var mayBeFree = isAuthority is null && term.AuthoritiesFollowOwnLaw;
                applies |= CheckProcedure(purchase, term, mayBeFree, programme, check);
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static bool CheckProcedure(
        Procurement purchase,
        ProcurementTerm term,
        bool mayBeFree,
        Programme programme,
        RuleCheck check)
    {
        if (purchase.Nature is not { } nature)
        {
            check.Undecided(nameof(purchase.Nature));
            return true;
        }

        if (PurchaseThresholds.Of(nature, term) is not { } thresholds)
        {
            return false;
        }

        var value = thresholds.ValueOf(purchase.Value, programme);
        var least = value.Least is { } low ? thresholds.For(low) : Openness.Own;
        var most = value.Most is { } high ? thresholds.For(high) : Openness.International;
        if (most > Openness.Own)
        {
            CheckOpenness(purchase, mayBeFree, least, most, check);
        }

        return true;
    }

    private static void CheckOpenness(
        Procurement purchase,
        bool mayBeFree,
        Openness least,
        Openness most,
        RuleCheck check)
    {
        if (purchase.Procedure is not { } procedure)
        {
            check.Undecided(nameof(purchase.Procedure));
            return;
        }

        var actual = PurchaseThresholds.Of(procedure);
        if (actual >= most)
        {
            return;
        }

        if (mayBeFree)
        {
            check.Undecided(nameof(purchase.Lead));
        }
        else if (actual >= least)
        {
            check.Undecided(nameof(purchase.Value));
        }
        else
        {
            var (done, asked) = (DocumentWord.Of(procedure), DocumentWord.Of(least));
            check.Breaks(
                nameof(purchase.Procedure),
                new(
                    $"Le marché vaut {purchase.Value?.Value} et se passe par {done} ; il faut au moins : {asked}.",
                    $"The contract is worth {purchase.Value?.Value} and awarded by {done}; the least is: {asked}."),
                new("Prendre une procédure plus ouverte.", "Take a more open procedure."));
        }
    }

    private static void CheckOrigin(Procurement purchase, Programme programme, RuleCheck check)
    {
        if (purchase.Nature is not (null or ContractNature.Supplies) || purchase is { Nature: null, Value: null })
        {
            check.DoesNotApply();
        }
        else if (purchase is not { Origin: not null, SupplierCountry: not null })
        {
            CheckSupply(purchase, programme, check);
        }
    }

    // Where what is bought is not said, it may be supplies.
    private static void CheckSupply(Procurement purchase, Programme programme, RuleCheck check)
    {
        var applies = false;
        foreach (var term in check.TermsOf<OriginTerm>(programme.Budget))
        {
            applies = true;
            check.Cite(term.SourceText);
            switch (LimitMoney.In(term.From.Currency, purchase.Value, programme).IsAtLeast(term.From))
            {
                case true when purchase.Nature is null:
                    check.Undecided(nameof(purchase.Nature));
                    break;
                case true:
                    CheckRecorded(purchase, check);
                    break;
                case null:
                    check.Undecided(nameof(purchase.Value));
                    break;
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static void CheckRecorded(Procurement purchase, RuleCheck check)
    {
        CheckRecorded(nameof(purchase.Origin), purchase.Origin is null, purchase, check);
        CheckRecorded(nameof(purchase.SupplierCountry), purchase.SupplierCountry is null, purchase, check);
    }

    private static void CheckRecorded(string member, bool isMissing, Procurement purchase, RuleCheck check)
    {
        if (isMissing && purchase.Value?.Modality == Modality.Achieved)
        {
            check.Breaks(
                member,
                new(
                    $"Le marché de {purchase.Value.Value} est signé sans que ce fait soit noté.",
                    $"The contract of {purchase.Value.Value} is signed and this fact is not recorded."),
                new(
                    "Noter l'origine des biens et le pays du fournisseur, preuves à l'appui.",
                    "Record the origin of the goods and the supplier's country, with proof."));
        }
        else if (isMissing)
        {
            check.Undecided(member);
        }
    }
}
