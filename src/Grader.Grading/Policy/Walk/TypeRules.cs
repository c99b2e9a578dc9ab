using System.Reflection;

namespace Grader.Grading.Policy.Walk;

/// <summary>Rules on the types that a submission declares.</summary>
internal static class TypeRules
{
    public const string Layout = "layout";

    private const TypeAttributes Forbidden =
        TypeAttributes.Import | TypeAttributes.WindowsRuntime | TypeAttributes.HasSecurity | TypeAttributes.RTSpecialName;

    /// <summary>Runtime, compiler, test framework and host know types by names that begin so; in any case, to be plain.</summary>
    private static readonly string[] ReservedNamespaces =
        ["System", "Microsoft", "Xunit", "Grader", "Internal", "Interop", "Windows", "Mono", "MS"];

    /// <summary>
    /// Types whose members the library hands memory that nobody has cleared, of a pool or of the stack, or calls while it writes to a
    /// buffer: a format provider that appends to the StringBuilder that is asking for it leaves it with a length beyond its array.
    /// </summary>
    private static readonly Dictionary<string, string> NotToImplement = new(StringComparer.Ordinal)
    {
        ["System.ICustomFormatter"] = "format with `ToString(format, CultureInfo.InvariantCulture)`",
        ["System.IFormatProvider"] = "use `CultureInfo.InvariantCulture`",
        ["System.ISpanFormattable"] = "implement IFormattable, or override `ToString`",
        ["System.IUtf8SpanFormattable"] = "implement IFormattable, or override `ToString`",
        ["System.IO.StringReader"] = "keep a reader in a field",
        ["System.IO.TextReader"] = "keep a reader in a field",
        ["System.Random"] = "keep a `new Random(seed)` in a field",
        ["System.Text.UTF8Encoding"] = "use `Encoding.UTF8`",
    };

    public static void Check(Inspection inspection, TypeDefinitionHandle handle, bool inDetails)
    {
        var reader = inspection.Reader;
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        var site = new Site { Type = handle };
        if (type.GetDeclaringType().IsNil) CheckNamespace(inspection, type, name, site);
        if ((type.Attributes & Forbidden) != 0)
            inspection.Refuse("type flags", site, $"`{Refusals.Short(name)}` has an attribute that plain C# does not need; remove it.");
        CheckLayout(inspection, type, name, inDetails, site);
        if (!type.BaseType.IsNil) CheckParent(inspection, type.BaseType, site);
        foreach (var implemented in type.GetInterfaceImplementations())
            CheckParent(inspection, reader.GetInterfaceImplementation(implemented).Interface, site);
        foreach (var implementation in type.GetMethodImplementations()) CheckOverride(inspection, implementation, site);
        CheckConstraints(inspection, type.GetGenericParameters(), site);
        CheckProperties(inspection, type, site);
        foreach (var field in type.GetFields()) FieldRules.Check(inspection, field, name, inDetails);
    }

    public static void CheckConstraints(Inspection inspection, GenericParameterHandleCollection parameters, in Site site)
    {
        foreach (var parameter in parameters)
        {
            foreach (var constraint in inspection.Reader.GetGenericParameter(parameter).GetConstraints())
                inspection.Uses.Token(inspection.Reader.GetGenericParameterConstraint(constraint).Type, site);
        }
    }

    private static void CheckParent(Inspection inspection, EntityHandle parent, in Site site)
    {
        inspection.Uses.Token(parent, site);
        if (parent.Kind == HandleKind.TypeReference && NotToImplement.TryGetValue(inspection.Names.Of(parent), out var advice))
            inspection.Refuse(inspection.Names.Of(parent), site,
                $"`{Refusals.Name(inspection.Names.Of(parent), null)}` is not allowed as a base or interface of your own type: {advice}.");
    }

    private static void CheckNamespace(Inspection inspection, in TypeDefinition type, string name, in Site site)
    {
        var space = inspection.Reader.GetString(type.Namespace);
        var first = space.Split('.', 2)[0];
        if (Array.Exists(ReservedNamespaces, reserved => reserved.Equals(first, StringComparison.OrdinalIgnoreCase)))
        {
            inspection.Refuse("namespace", site,
                $"`{Refusals.Short($"{space}.{name}")}` is not allowed here: the namespace `{first}` is reserved; "
                + "give your type another one, or none.");
        }
    }

    private static void CheckLayout(Inspection inspection, in TypeDefinition type, string name, bool inDetails, in Site site)
    {
        if (inDetails) return;
        var layout = type.GetLayout();
        var isExplicit = (type.Attributes & TypeAttributes.LayoutMask) is not (
            TypeAttributes.AutoLayout or TypeAttributes.SequentialLayout);

        // The compiler gives a struct without fields the size 1.
        if (isExplicit || layout.PackingSize != 0 || layout.Size > 1)
            inspection.Refuse(Layout, site,
                $"`[StructLayout]` is not allowed here: leave the layout of `{Refusals.Short(name)}` to the runtime.");
        // What the compiler makes of an async method's locals is no struct that anybody wrote.
        var isStateMachine = GeneratedNames.IsGeneratedType(name);
        if (!inspection.Sizes.IsTooLarge(type, isStateMachine ? StructSizes.MaxFrameBytes : StructSizes.MaxStructBytes)) return;
        inspection.Refuse("struct size", site, isStateMachine
            ? $"The local structs of this method are too large ({StructSizes.MaxFrameBytes} bytes are allowed): use a class or an array."
            : $"The struct `{Refusals.Short(name)}` is too large ({StructSizes.MaxStructBytes} bytes are allowed): "
                + "use a class or an array.");
    }

    private static void CheckOverride(Inspection inspection, MethodImplementationHandle handle, in Site site)
    {
        var implementation = inspection.Reader.GetMethodImplementation(handle);
        var at = implementation.MethodBody.Kind == HandleKind.MethodDefinition
            ? site with { Method = (MethodDefinitionHandle)implementation.MethodBody, Context = ContextOf(inspection, site.Type) } : site;
        inspection.Uses.Token(implementation.MethodBody, at);
        inspection.Uses.Token(implementation.MethodDeclaration, at);
    }

    private static EmissionContext ContextOf(Inspection inspection, TypeDefinitionHandle type) =>
        GeneratedNames.IsGeneratedType(inspection.Reader.GetString(inspection.Reader.GetTypeDefinition(type).Name))
            ? EmissionContext.Iterators : EmissionContext.Anywhere;

    private static void CheckProperties(Inspection inspection, in TypeDefinition type, in Site site)
    {
        var reader = inspection.Reader;
        foreach (var handle in type.GetProperties())
        {
            var property = reader.GetPropertyDefinition(handle);
            var accessors = property.GetAccessors();
            var method = accessors.Getter.IsNil ? accessors.Setter : accessors.Getter;
            inspection.Uses.Method(property.Signature, site with { Method = method });
        }

        foreach (var handle in type.GetEvents())
        {
            var happening = reader.GetEventDefinition(handle);
            if (!happening.Type.IsNil) inspection.Uses.Token(happening.Type, site with { Method = happening.GetAccessors().Adder });
        }
    }
}
