using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Grader.Grading.Compilation;

namespace Grader.Grading.Preparation;

/// <summary>Whether hidden tests compare with the reference solution.</summary>
internal static class ReferenceUse
{
    public static bool IsIn(AssemblyImage tests)
    {
        using var file = new PEReader(ImmutableArray.Create(tests.Bytes.Span));
        var metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences
            .Any(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name) == PreparedChallenge.ReferenceAssembly);
    }
}
