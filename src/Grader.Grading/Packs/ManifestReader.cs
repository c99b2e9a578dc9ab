using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Grader.Contracts.Results;

namespace Grader.Grading.Packs;

/// <summary>
/// Reads the manifest from the metadata of hidden tests that were compiled with MANIFEST defined, in the order of the
/// source. Never loads the assembly.
/// </summary>
internal static class ManifestReader
{
    private const string Namespace = "Grader.Probes";

    /// <exception cref="BrokenChallengeException">An attribute is missing or says something impossible.</exception>
    public static IReadOnlyList<HiddenTest> Read(PublicChallenge challenge, ReadOnlyMemory<byte> assembly)
    {
        using var file = new PEReader(new MemoryStream(assembly.ToArray()));
        var metadata = file.GetMetadataReader();
        var tests = new List<HiddenTest>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var handle in metadata.MethodDefinitions)
        {
            var method = metadata.GetMethodDefinition(handle);
            var attributes = AttributesOf(metadata, method);
            if (attributes.ContainsKey("Xunit.FactAttribute")) tests.Add(Describe(challenge, metadata, method, attributes, numbers));
        }

        Check(challenge, tests);
        return tests;
    }

    private static Dictionary<string, CustomAttribute> AttributesOf(MetadataReader metadata, MethodDefinition method)
    {
        var attributes = new Dictionary<string, CustomAttribute>(StringComparer.Ordinal);
        foreach (var handle in method.GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference) continue;
            var parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
            if (parent.Kind != HandleKind.TypeReference) continue;
            var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
            var name = $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
            attributes[name] = attribute;
        }

        return attributes;
    }

    private static HiddenTest Describe(
        PublicChallenge challenge,
        MetadataReader metadata,
        MethodDefinition method,
        Dictionary<string, CustomAttribute> attributes,
        Dictionary<string, int> numbers)
    {
        var type = metadata.GetTypeDefinition(method.GetDeclaringType());
        var typeName = metadata.GetString(type.Name);
        var name = type.Namespace.IsNil ? typeName : $"{metadata.GetString(type.Namespace)}.{typeName}";
        var fullName = $"{name}.{metadata.GetString(method.Name)}";
        var own = attributes.ContainsKey(Namespace + ".OwnProcessAttribute");
        if (attributes.ContainsKey(Namespace + ".CanaryAttribute"))
            return new(fullName, "", "", "", 0, CounterExampleVisibility.Hidden, null, IsCanary: true, own);
        if (!attributes.TryGetValue(Namespace + ".PropertyAttribute", out var attribute))
            throw Broken(challenge, $"{fullName} has neither [Property(\"…\", \"…\")] nor [Canary].");

        var property = attribute.DecodeValue(AttributeTypes.Instance);
        var id = (string)property.FixedArguments[0].Value!;
        if (!KnownProperties.Ids.Contains(id)) throw Broken(challenge, $"{fullName}: '{id}' is no property.");
        var number = numbers[id] = numbers.GetValueOrDefault(id) + 1;
        return new(
            fullName,
            $"{id}-{number}",
            id,
            (string)property.FixedArguments[1].Value!,
            Named(property, "Points") as int? ?? 0,
            Named(property, "Counterexample") is 1 ? CounterExampleVisibility.Hidden : CounterExampleVisibility.Visible,
            Named(property, "Concept") as string,
            IsCanary: false,
            own);
    }

    private static object? Named(CustomAttributeValue<string> attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Name == name).Value;

    private static void Check(PublicChallenge challenge, List<HiddenTest> tests)
    {
        if (!tests.Exists(test => test.IsCanary)) throw Broken(challenge, "there is no [Canary]: one test that must fail.");
        var points = tests.Where(test => !test.IsCanary).GroupBy(test => test.Property)
            .ToDictionary(group => group.Key, group => group.Sum(test => test.Points), StringComparer.Ordinal);
        foreach (var property in points.Keys.Union(challenge.Properties.Keys))
        {
            var (found, promised) = (points.GetValueOrDefault(property), challenge.Properties.GetValueOrDefault(property));
            if (found != promised)
                throw Broken(challenge, $"the tests of {property} give {found} points, challenge.yaml promises {promised}.");
        }
    }

    private static BrokenChallengeException Broken(PublicChallenge challenge, string message) =>
        new(challenge.Slug, $"graders/{challenge.Slug}", null, message);
}
