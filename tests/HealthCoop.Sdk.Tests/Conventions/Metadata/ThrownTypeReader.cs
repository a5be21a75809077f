using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace HealthCoop.Tests.Conventions.Metadata;

/// <summary>Reads which exceptions the bodies of methods make themselves, or have thrown by a guard.</summary>
/// <remarks>What a method that they call throws is not seen, nor what a lambda, iterator or task does later.</remarks>
internal sealed class ThrownTypeReader(Assembly assembly) : IDisposable
{
    private readonly PEReader _file = new(File.OpenRead(assembly.Location));

    public IEnumerable<Type> Read(MethodBase method)
    {
        var handle = (MethodDefinitionHandle)MetadataTokens.EntityHandle(method.MetadataToken);
        var address = _file.GetMetadataReader().GetMethodDefinition(handle).RelativeVirtualAddress;
        return address == 0
            ? []
            : InstructionTokens.Read(_file.GetMethodBody(address).GetILReader())
                .Where(token => token.Kind
                    is HandleKind.MethodDefinition or HandleKind.MethodSpecification or HandleKind.MemberReference)
                .Select(token => Resolve(method, MetadataTokens.GetToken(token)))
                .Where(IsThrown)
                .Select(member => member.DeclaringType!);
    }

    public void Dispose() => _file.Dispose();

    private static MemberInfo Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType!.GetGenericArguments(),
        method.IsGenericMethod ? method.GetGenericArguments() : null)!;

    private static bool IsThrown(MemberInfo member) =>
        member.DeclaringType!.IsAssignableTo(typeof(Exception))
        && (member is ConstructorInfo || member.Name.StartsWith("ThrowIf", StringComparison.Ordinal));
}
