using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace HealthCoop.Tests.Conventions.Metadata;

/// <summary>Notes every type that a signature or an attribute names while the metadata reader decodes it.</summary>
/// <remarks>What it decodes to is a name for <see cref="Type.GetType(string)"/>, which enumerations need.</remarks>
internal sealed class TypeCollector : ISignatureTypeProvider<string, object?>, ICustomAttributeTypeProvider<string>
{
    public HashSet<NamedType> Found { get; } = [];

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        Found.Add(Outermost(reader, handle));
        var assembly = reader.GetString(reader.GetAssemblyDefinition().Name);
        return $"{FullName(reader, handle)}, {assembly}";
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            var outer = GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, rawTypeKind);
            return outer.Replace(", ", $"+{name}, ", StringComparison.Ordinal);
        }
        var found = new NamedType(reader.GetString(type.Namespace), name);
        Found.Add(found);
        var assembly = reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
        return $"{found}, {reader.GetString(assembly.Name)}";
    }

    public string GetTypeFromSerializedName(string name)
    {
        Note(TypeName.Parse(name));
        return name;
    }

    public string GetTypeFromSpecification(
        MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public PrimitiveTypeCode GetUnderlyingEnumType(string type) => Type.GetType(type) is { IsEnum: true } found
        ? Enum.Parse<PrimitiveTypeCode>(Type.GetTypeCode(found.GetEnumUnderlyingType()).ToString())
        : PrimitiveTypeCode.Int32;

    public bool IsSystemType(string type) => type.Split(", ")[0] == "System.Type";

    public string GetSystemType() => "System.Type";

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => $"System.{typeCode}";

    public string GetArrayType(string elementType, ArrayShape shape) => elementType;

    public string GetByReferenceType(string elementType) => elementType;

    public string GetPointerType(string elementType) => elementType;

    public string GetPinnedType(string elementType) => elementType;

    public string GetSZArrayType(string elementType) => elementType;

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => genericType;

    public string GetGenericMethodParameter(object? genericContext, int index) => "";

    public string GetGenericTypeParameter(object? genericContext, int index) => "";

    public string GetFunctionPointerType(MethodSignature<string> signature) => "";

    internal static NamedType Outermost(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? Outermost(reader, outer)
            : new(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    private static string FullName(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? $"{FullName(reader, outer)}+{name}"
            : new NamedType(reader.GetString(type.Namespace), name).ToString();
    }

    private void Note(TypeName type)
    {
        if (type.IsConstructedGenericType)
        {
            Note(type.GetGenericTypeDefinition());
            type.GetGenericArguments().ToList().ForEach(Note);
        }
        else if (!type.IsSimple)
        {
            Note(type.GetElementType());
        }
        else if (type.IsNested)
        {
            Note(type.DeclaringType);
        }
        else
        {
            Found.Add(new(type.Namespace, type.Name));
        }
    }
}
