using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace HealthCoop.Tests.Conventions.Metadata;

/// <summary>Reads which types each type of an assembly uses, in method bodies too, which reflection omits.</summary>
/// <remarks>A constant and a <c>nameof</c> leave no trace of their type in an assembly and are not seen.</remarks>
internal sealed class TypeUseReader
{
    private readonly PEReader _file;
    private readonly MetadataReader _metadata;
    private readonly TypeCollector _collector = new();

    private TypeUseReader(PEReader file)
    {
        _file = file;
        _metadata = file.GetMetadataReader();
    }

    public static IReadOnlySet<TypeUse> Read(string assemblyPath)
    {
        using var file = new PEReader(File.OpenRead(assemblyPath));
        var uses = new HashSet<TypeUse>();
        foreach (var handle in file.GetMetadataReader().TypeDefinitions)
        {
            var reader = new TypeUseReader(file);
            reader.VisitType(reader._metadata.GetTypeDefinition(handle));
            var user = TypeCollector.Outermost(reader._metadata, handle);
            uses.UnionWith(reader._collector.Found.Where(used => used != user).Select(used => new TypeUse(user, used)));
        }
        return uses;
    }

    private void VisitType(TypeDefinition type)
    {
        Visit(type.BaseType);
        VisitAttributes(type.GetCustomAttributes());
        VisitGenericParameters(type.GetGenericParameters());
        foreach (var implementation in type.GetInterfaceImplementations().Select(_metadata.GetInterfaceImplementation))
        {
            Visit(implementation.Interface);
        }
        foreach (var field in type.GetFields().Select(_metadata.GetFieldDefinition))
        {
            field.DecodeSignature(_collector, null);
            VisitAttributes(field.GetCustomAttributes());
        }
        foreach (var property in type.GetProperties().Select(_metadata.GetPropertyDefinition))
        {
            property.DecodeSignature(_collector, null);
            VisitAttributes(property.GetCustomAttributes());
        }
        foreach (var declared in type.GetEvents().Select(_metadata.GetEventDefinition))
        {
            Visit(declared.Type);
            VisitAttributes(declared.GetCustomAttributes());
        }
        foreach (var method in type.GetMethods().Select(_metadata.GetMethodDefinition))
        {
            VisitMethod(method);
        }
    }

    private void VisitMethod(MethodDefinition method)
    {
        method.DecodeSignature(_collector, null);
        VisitAttributes(method.GetCustomAttributes());
        VisitGenericParameters(method.GetGenericParameters());
        foreach (var parameter in method.GetParameters().Select(_metadata.GetParameter))
        {
            VisitAttributes(parameter.GetCustomAttributes());
        }
        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }
        var body = _file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_collector, null);
        }
        foreach (var region in body.ExceptionRegions)
        {
            Visit(region.CatchType);
        }
        foreach (var token in InstructionTokens.Read(body.GetILReader()))
        {
            Visit(token);
        }
    }

    private void VisitGenericParameters(GenericParameterHandleCollection parameters)
    {
        foreach (var parameter in parameters.Select(_metadata.GetGenericParameter))
        {
            VisitAttributes(parameter.GetCustomAttributes());
            foreach (var constraint in parameter.GetConstraints().Select(_metadata.GetGenericParameterConstraint))
            {
                Visit(constraint.Type);
            }
        }
    }

    private void VisitAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes.Select(_metadata.GetCustomAttribute))
        {
            Visit(attribute.Constructor);
            attribute.DecodeValue(_collector);
        }
    }

    private void Visit(EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return;
        }
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                _collector.GetTypeFromDefinition(_metadata, (TypeDefinitionHandle)handle, 0);
                break;
            case HandleKind.TypeReference:
                _collector.GetTypeFromReference(_metadata, (TypeReferenceHandle)handle, 0);
                break;
            case HandleKind.TypeSpecification:
                _collector.GetTypeFromSpecification(_metadata, null, (TypeSpecificationHandle)handle, 0);
                break;
            case HandleKind.FieldDefinition:
                Visit(_metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodDefinition:
                Visit(_metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                VisitMember(_metadata.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodSpecification:
                var method = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                Visit(method.Method);
                method.DecodeSignature(_collector, null);
                break;
            case HandleKind.StandaloneSignature:
                var signature = _metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle);
                signature.DecodeMethodSignature(_collector, null);
                break;
            default:
                throw new BadImageFormatException($"An instruction names a {handle.Kind}, which none should.");
        }
    }

    private void VisitMember(MemberReference member)
    {
        Visit(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Method)
        {
            member.DecodeMethodSignature(_collector, null);
        }
        else
        {
            member.DecodeFieldSignature(_collector, null);
        }
    }
}
