using System.Reflection;

namespace Grader.Grading.Packs.Manifest;

/// <summary>What a hidden test must look like, because the test host calls it without xunit's runner.</summary>
internal static class TestShape
{
    public const string Fact = "Xunit.FactAttribute";

    private const string Theory = "Xunit.TheoryAttribute";

    /// <param name="attributes">The full names of the method's attributes.</param>
    /// <returns>What is wrong; null for a test, and for a method that is none.</returns>
    public static string? ProblemOf(MetadataReader metadata, MethodDefinition method, IReadOnlyCollection<string> attributes)
    {
        if (attributes.Contains(Theory))
            return "is a [Theory]; points belong to single tests, so write a [Fact] for each case, or a loop in one.";
        if (!attributes.Contains(Fact)) return null;
        var type = metadata.GetTypeDefinition(method.GetDeclaringType());
        if (!IsPublicClass(type)) return "must be in a public class that is neither nested, generic nor abstract.";
        if ((method.Attributes & MethodAttributes.MemberAccessMask) != MethodAttributes.Public || !IsCallable(metadata, method))
            return "must be public, have no parameters, and return void or Task.";
        return method.Attributes.HasFlag(MethodAttributes.Static) || HasConstructor(metadata, type)
            ? null
            : "is in a class without a public constructor that takes nothing; xunit's fixtures are not available.";
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

    private static bool HasConstructor(MetadataReader metadata, TypeDefinition type) => type.GetMethods().Any(handle =>
    {
        var method = metadata.GetMethodDefinition(handle);
        return metadata.StringComparer.Equals(method.Name, ".ctor")
            && (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public
            && method.GetParameters().Count == 0;
    });
}
