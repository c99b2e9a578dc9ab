using System.Reflection;

namespace Grader.Grading.Packs.Manifest;

/// <summary>What a hidden test must look like, because the test host calls it without xunit's runner.</summary>
internal static class TestShape
{
    public const string Fact = "Xunit.FactAttribute";

    private const string Theory = "Xunit.TheoryAttribute";
    private const string XunitNamespace = "Xunit";

    /// <param name="attributes">The method's attributes, by their full names.</param>
    /// <returns>What is wrong; null for a test, and for a method that is none.</returns>
    public static string? ProblemOf(
        MetadataReader metadata, MethodDefinition method, IReadOnlyDictionary<string, CustomAttribute> attributes)
    {
        if (attributes.ContainsKey(Theory))
            return "is a [Theory]; points belong to single tests, so write a [Fact] for each case, or a loop in one.";
        if (!attributes.TryGetValue(Fact, out var fact)) return null;
        if (HasArguments(metadata, fact)) return "has a [Fact] with arguments; Skip, Timeout and DisplayName are not available.";
        var type = metadata.GetTypeDefinition(method.GetDeclaringType());
        if (!IsPublicClass(type)) return "must be in a public class that is neither nested, generic nor abstract.";
        if ((method.Attributes & MethodAttributes.MemberAccessMask) != MethodAttributes.Public || !IsCallable(metadata, method))
            return "must be public, have no parameters, and return void or Task.";
        return !AsksForMore(metadata, type) && (method.Attributes.HasFlag(MethodAttributes.Static) || HasConstructor(metadata, type))
            ? null
            : "must be in a class with a public constructor that takes nothing; xunit's fixtures and lifetimes are not available.";
    }

    private static bool IsPublicClass(TypeDefinition type)
    {
        // A static class is abstract and sealed.
        const TypeAttributes isStatic = TypeAttributes.Abstract | TypeAttributes.Sealed;
        return (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
            && type.GetGenericParameters().Count == 0
            && (type.Attributes & isStatic) != TypeAttributes.Abstract;
    }

    private static bool IsCallable(MetadataReader metadata, MethodDefinition method)
    {
        var signature = metadata.GetBlobReader(method.Signature);
        if (signature.ReadSignatureHeader().IsGeneric || signature.ReadCompressedInteger() > 0) return false;
        var result = signature.ReadSignatureTypeCode();
        return result is SignatureTypeCode.Void
            || (result is SignatureTypeCode.TypeHandle
                && signature.ReadTypeHandle() is { Kind: HandleKind.TypeReference } handle
                && metadata.GetTypeReference((TypeReferenceHandle)handle) is var reference
                && metadata.StringComparer.Equals(reference.Namespace, "System.Threading.Tasks")
                && metadata.StringComparer.Equals(reference.Name, "Task"));
    }

    // ECMA-335 II.23.3: a prolog of two bytes, no fixed argument, then the number of named ones.
    private static bool HasArguments(MetadataReader metadata, CustomAttribute fact)
    {
        var value = metadata.GetBlobReader(fact.Value);
        return value.Length >= 2 * sizeof(ushort) && value.ReadUInt32() >> 16 != 0;
    }

    /// <summary>Whether a class implements an interface of xunit's, such as IAsyncLifetime or IClassFixture.</summary>
    private static bool AsksForMore(MetadataReader metadata, TypeDefinition type) => type.GetInterfaceImplementations().Any(handle =>
    {
        var implemented = metadata.GetInterfaceImplementation(handle).Interface;
        if (implemented.Kind is HandleKind.TypeSpecification)
        {
            // A generic one: ELEMENT_TYPE_GENERICINST, ELEMENT_TYPE_CLASS, then its definition (ECMA-335 II.23.2.14).
            var signature = metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)implemented).Signature);
            if (signature.ReadSignatureTypeCode() is not SignatureTypeCode.GenericTypeInstance) return false;
            signature.ReadByte();
            implemented = signature.ReadTypeHandle();
        }

        return implemented.Kind is HandleKind.TypeReference
            && metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)implemented).Namespace, XunitNamespace);
    });

    private static bool HasConstructor(MetadataReader metadata, TypeDefinition type) => type.GetMethods().Any(handle =>
    {
        var method = metadata.GetMethodDefinition(handle);
        return metadata.StringComparer.Equals(method.Name, ".ctor")
            && (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public
            && method.GetParameters().Count == 0;
    });
}
