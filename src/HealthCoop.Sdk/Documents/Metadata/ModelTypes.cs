using HealthCoop.Care;
using HealthCoop.Documents.Converters;
using HealthCoop.Documents.Faults;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using NodaTime.Text;

namespace HealthCoop.Documents.Metadata;

/// <summary>How each type of the model is written.</summary>
internal static class ModelTypes
{
    private const string ProgrammeSchema = "urn:healthcoop:schema:programme:1.0";

    /// <summary>Adds the types of the model to a list.</summary>
    public static DocumentTypes Add(DocumentTypes types) =>
        AddLists(AddClaims(AddWords(AddEntities(AddValues(types)))))
            .Document<Programme>(ProgrammeSchema);

    private static DocumentTypes AddValues(DocumentTypes types) => types
        .Value(new StringConverter())
        .Value(new IntegerConverter())
        .Value(new DecimalConverter())
        .Value(new SectorConverter())
        .Value(new MoneyConverter())
        .Value(new UnitPriceConverter())
        .Value(new PillarSharesConverter())
        .Value(new ExtensionsConverter())
        .Value(new TextConverter<Percentage>(Percentage.TryParse, DocumentRules.BadShare))
        .Value(new TextConverter<Loss>(Loss.TryParse, DocumentRules.BadLoss))
        .Value(new TextConverter<Wastage>(Wastage.TryParse, DocumentRules.BadWastage))
        .Value(new TextConverter<FullTimeEquivalent>(FullTimeEquivalent.TryParse, DocumentRules.BadStaff))
        .Value(new TextConverter<EventRate>(EventRate.TryParse, DocumentRules.BadEventRate))
        .Value(new TextConverter<PartialDate>(PartialDate.TryParse, DocumentRules.BadPartialDate))
        .Value(new TextConverter<LocalDate>(LocalDatePattern.Iso, DocumentRules.BadDate))
        .Value(new TextConverter<AnnualDate>(AnnualDatePattern.Iso, DocumentRules.BadAnnualDate))
        .Value(new TextConverter<Coordinates>(Coordinates.TryParse, DocumentRules.BadCoordinates))
        .Value(new TextConverter<Validity>(Validity.TryParse, DocumentRules.BadValidity))
        .Value(new TextConverter<PartialInterval>(PartialInterval.TryParse, DocumentRules.BadPartialInterval))
        .Value(new TextConverter<YearRange>(YearRange.TryParse, DocumentRules.BadYears))
        .Value(new TextConverter<CountryCode>(CountryCode.TryParse, DocumentRules.BadCountry))
        .Value(new TextConverter<Currency>(Currency.TryParse, DocumentRules.UnknownCurrency))
        .Value(new TextConverter<Language>(Language.TryParse, DocumentRules.BadLanguage))
        .Value(new TextConverter<JsonPointer>(JsonPointer.TryParse, DocumentRules.BadPointer))
        .Value(new TextConverter<EntityId>(EntityId.TryParse, DocumentRules.BadId))
        .Value(new TextConverter<RuleId>(RuleId.TryParse, DocumentRules.BadRule))
        .Value(new TextConverter<ContentHash>(ContentHash.TryParse, DocumentRules.BadHash))
        .Value(new AddressConverter());

    private static DocumentTypes AddEntities(DocumentTypes types) => types
        .Entity<Activity>()
        .Entity<Agreement>()
        .Entity<Cadre>()
        .Entity<CarePackage>()
        .Entity<CareService>()
        .Entity<CommodityItem>()
        .Entity<CommunalHealthPlan>()
        .Entity<CompetenceTransfer>()
        .Entity<Component>()
        .Entity<EquipmentItem>()
        .Entity<Facility>()
        .Entity<FundingSource>()
        .Entity<GrantProfile>()
        .Entity<Indicator>()
        .Entity<Institution>()
        .Entity<LegalText>()
        .Entity<Milestone>()
        .Entity<Objective>()
        .Entity<Partner>()
        .Entity<Problem>()
        .Entity<Programme>()
        .Entity<Risk>()
        .Entity<SourceDocument>()
        .Entity<Statement>()
        .Entity<Territory>();

    private static DocumentTypes AddWords(DocumentTypes types) => types
        .Words<AccessMeans>()
        .Words<AgreementType>()
        .Words<BeneficiaryGroup>()
        .Words<BudgetHeading>()
        .Words<CadreGroup>()
        .Words<ClosureKind>()
        .Words<Comparator>()
        .Words<Competence>()
        .Words<CompetenceFunding>()
        .Words<CompetenceHolder>()
        .Words<CostBase>()
        .Words<CostNature>()
        .Words<DiseaseArea>()
        .Words<Evidence>()
        .Words<ExchangeStage>()
        .Words<FacilityType>()
        .Words<FindingSeverity>()
        .Words<HealthPlanStatus>()
        .Words<InstitutionType>()
        .Words<InterventionType>()
        .Words<LengthUnit>()
        .Words<Modality>()
        .Words<OrganisationRole>()
        .Words<OrganisationType>()
        .Words<PartnerNature>()
        .Words<Pillar>()
        .Words<PrecedenceKind>()
        .Words<ProgrammePhase>()
        .Words<PublicationMatter>()
        .Words<ReportingFrequency>()
        .Words<ResultLevel>()
        .Words<RiskType>()
        .Words<Room>()
        .Words<SecurityZone>()
        .Words<ServiceCoverage>()
        .Words<StatementType>()
        .Words<TerritoryChange>()
        .Words<TerritoryKind>()
        .Words<TraineeCategory>()
        .Words<UserGroup>()
        .Words<Utility>()
        .Words<WorksType>();

    private static DocumentTypes AddClaims(DocumentTypes types) => types
        .Claim<decimal>()
        .Claim<EventRate>()
        .Claim<HealthPlanStatus>()
        .Claim<int>()
        .Claim<Length>()
        .Claim<LocalDate>()
        .Claim<Money>()
        .Claim<PartialDate>()
        .Claim<Percentage>()
        .Claim<SecurityZone>()
        .Claim<ServiceCoverage>()
        .Claim<UnitPrice>();

    private static DocumentTypes AddLists(DocumentTypes types) => types
        .List<AccessWindow>()
        .List<Beneficiary>()
        .List<BreakdownPart<TraineeCategory>>()
        .List<CareNeed>()
        .List<Closure>()
        .List<CommodityStock>()
        .List<CostItem>()
        .List<EquipmentStock>()
        .List<ExchangeRate>()
        .List<Finding>()
        .List<HealthPlanPriority>()
        .List<KnowledgeExchange>()
        .List<MediaCredit>()
        .List<Narrative>()
        .List<Participation>()
        .List<PopulationCount>()
        .List<Precedence>()
        .List<ProgrammeStatus>()
        .List<RunningCost>()
        .List<SecurityPeriod>()
        .List<StaffPost>()
        .List<TerritoryVersion>();
}
