using System.Reflection.PortableExecutable;

namespace Grader.Grading.Packs.Manifest;

/// <summary>
/// Reads the manifest, in the order of the source, from the metadata of hidden tests that were compiled with MANIFEST defined. Never loads
/// the assembly.
/// </summary>
internal sealed class ManifestReader
{
    private const string Namespace = "Grader.Probes";

    private readonly TestPlaces places;
    private readonly List<PackProblem> problems = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    private ManifestReader(TestPlaces places) => this.places = places;

    /// <exception cref="BrokenChallengeException">An attribute is missing or says something impossible.</exception>
    public static IReadOnlyList<HiddenTest> Read(ChallengeVersion challenge, ReadOnlyMemory<byte> assembly)
    {
        using var file = new PEReader(new MemoryStream(assembly.ToArray()));
        var metadata = file.GetMetadataReader();
        var reader = new ManifestReader(new(challenge));
        var tests = new List<HiddenTest>();
        foreach (var handle in metadata.MethodDefinitions)
        {
            var method = metadata.GetMethodDefinition(handle);
            var attributes = AttributesOf(metadata, method);
            if (TestShape.ProblemOf(metadata, method, attributes) is { } problem) reader.Refuse(NameOf(metadata, method), problem);
            else if (attributes.ContainsKey(TestShape.Fact) && reader.Describe(metadata, method, attributes) is { } test) tests.Add(test);
        }

        // Otherwise a test that was not understood would also be reported for its missing points.
        if (reader.problems.Count == 0) reader.problems.AddRange(ManifestChecks.Of(challenge, tests, reader.places));
        return reader.problems.Count == 0 ? tests : throw new BrokenChallengeException(reader.problems);
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

    private HiddenTest? Describe(MetadataReader metadata, MethodDefinition method, Dictionary<string, CustomAttribute> attributes)
    {
        var fullName = NameOf(metadata, method);
        var own = attributes.ContainsKey(Namespace + ".OwnProcessAttribute");
        if (attributes.ContainsKey(Namespace + ".CanaryAttribute"))
            return new(fullName, "", "", "", 0, CounterExampleVisibility.Hidden, null, IsCanary: true, own);
        if (!attributes.TryGetValue(Namespace + ".PropertyAttribute", out var attribute))
            return Refuse(fullName, "has no [Property(\"VAL\", \"what is checked\", Points = 1)], and is not a [Canary] either.");

        var property = attribute.DecodeValue(AttributeTypes.Instance);
        if (property.FixedArguments is not [{ Value: string id }, { Value: string title }])
            return Refuse(fullName, "[Property] needs two strings: the property's id and what the test checks.");
        if (!KnownProperties.Ids.Contains(id))
        {
            var known = string.Join(", ", KnownProperties.Ids.Order(StringComparer.Ordinal));
            return Refuse(fullName, $"'{id}' is not a property; the properties are: {known}.");
        }

        var number = numbers[id] = numbers.GetValueOrDefault(id) + 1;
        return new(
            fullName,
            $"{id}-{number}",
            id,
            title,
            Named(property, "Points") as int? ?? 0,
            Named(property, "Counterexample") is 1 ? CounterExampleVisibility.Hidden : CounterExampleVisibility.Visible,
            Named(property, "Concept") as string,
            IsCanary: false,
            own);
    }

    private static string NameOf(MetadataReader metadata, MethodDefinition method)
    {
        var type = metadata.GetTypeDefinition(method.GetDeclaringType());
        var typeName = metadata.GetString(type.Name);
        var name = type.Namespace.IsNil ? typeName : $"{metadata.GetString(type.Namespace)}.{typeName}";
        return $"{name}.{metadata.GetString(method.Name)}";
    }

    private HiddenTest? Refuse(string test, string message)
    {
        problems.Add(places.At(test, $"{test}: {message}"));
        return null;
    }

    private static object? Named(CustomAttributeValue<string> attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Name == name).Value;

    /// <summary>Decodes the values of Grader.Probes' attributes: strings, numbers, and enums of ints.</summary>
    private sealed class AttributeTypes : ICustomAttributeTypeProvider<string>
    {
        public static AttributeTypes Instance { get; } = new();

        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

        public string GetSystemType() => "System.Type";

        public string GetSZArrayType(string elementType) => elementType + "[]";

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
            reader.GetString(reader.GetTypeDefinition(handle).Name);

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
            reader.GetString(reader.GetTypeReference(handle).Name);

        public string GetTypeFromSerializedName(string name) => name;

        public PrimitiveTypeCode GetUnderlyingEnumType(string type) => PrimitiveTypeCode.Int32;

        public bool IsSystemType(string type) => type == "System.Type";
    }
}
