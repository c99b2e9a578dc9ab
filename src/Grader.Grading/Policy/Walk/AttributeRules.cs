using System.Reflection;
using System.Reflection.Metadata.Ecma335;

namespace Grader.Grading.Policy.Walk;

/// <summary>Rules on custom attributes: their types are on the lists, and caller information stays inside.</summary>
internal sealed class AttributeRules
{
    private const string CallerPrefix = "System.Runtime.CompilerServices.Caller";

    private static readonly TypeNameParseOptions ParseOptions = new() { MaxNodes = 50 };

    private readonly Inspection inspection;
    private readonly MetadataReader reader;
    private readonly AttributeArguments arguments;
    private readonly MethodDefinitionHandle[] methodOfParameter;

    public AttributeRules(Inspection inspection)
    {
        this.inspection = inspection;
        reader = inspection.Reader;
        arguments = new(inspection);
        methodOfParameter = new MethodDefinitionHandle[reader.GetTableRowCount(TableIndex.Param) + 1];
        foreach (var method in reader.MethodDefinitions)
        {
            foreach (var parameter in reader.GetMethodDefinition(method).GetParameters())
                methodOfParameter[MetadataTokens.GetRowNumber(parameter)] = method;
        }
    }

    public void Check(CustomAttributeHandle handle)
    {
        var attribute = reader.GetCustomAttribute(handle);
        var site = SiteOf(attribute.Parent);
        inspection.Uses.Token(attribute.Constructor, site);
        CheckArguments(attribute, site);
        if (attribute.Constructor.Kind == HandleKind.MethodDefinition) return;
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            inspection.Refuse("attribute", site, "An attribute has a form that the policy does not understand.");
            return;
        }

        var parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference) return;
        var name = inspection.Names.Of(parent);
        if (name.StartsWith(CallerPrefix, StringComparison.Ordinal) && IsOpen(site.Method))
        {
            inspection.Refuse(name, site,
                $"`{Refusals.Name(name, ".ctor")}` is not allowed on a method that others call: "
                + "take what you need as an ordinary argument.");
        }

        if (name == "System.Runtime.CompilerServices.PreserveBaseOverridesAttribute" && ReturnsReference(site.Method))
        {
            // The compiler lets a `ref` result become more derived, which would be a hole in the types; only the loader stops it.
            inspection.Refuse("ref override", site,
                "An override that returns a `ref` must return the same type as the method that it overrides.");
        }

        if (inspection.Challenge.Constructs.TryGetValue(ConstructNames.Yield, out var reason)
            && name.EndsWith("IteratorStateMachineAttribute", StringComparison.Ordinal))
        {
            inspection.Refuse(ConstructNames.Yield, site, Refusals.ConstructInChallenge("yield", reason));
        }
    }

    private bool ReturnsReference(MethodDefinitionHandle method) => !method.IsNil
        && ByRefTypes.Referent(inspection.Signatures.Method(reader.GetMethodDefinition(method).Signature).Return) is not null;

    private void CheckArguments(in CustomAttribute attribute, in Site site)
    {
        var signature = attribute.Constructor.Kind switch
        {
            HandleKind.MethodDefinition => reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).Signature,
            HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Signature,
            _ => default,
        };
        if (signature.IsNil) return;
        foreach (var name in arguments.TypeNamesIn(attribute.Value, inspection.Signatures.Method(signature).Parameters))
            CheckName(name, site);
    }

    /// <summary>A type by reflection's name for it, with its arguments and elements.</summary>
    private void CheckName(string name, in Site site)
    {
        if (!TypeName.TryParse(name, out var type, ParseOptions))
            throw new BadImageFormatException("An attribute names a type in an unknown form.");
        CheckName(type, site);
    }

    private void CheckName(TypeName type, in Site site)
    {
        if (type.IsArray || type.IsPointer || type.IsByRef)
        {
            CheckName(type.GetElementType(), site);
            return;
        }

        if (type.IsConstructedGenericType)
        {
            foreach (var argument in type.GetGenericArguments()) CheckName(argument, site);
            type = type.GetGenericTypeDefinition();
        }

        if (type.AssemblyName is null || type.AssemblyName.Name == PolicyRules.GivenAssembly) return;
        var plain = TypeNames.WithoutArity(type.FullName.Replace('+', '/'));
        var permission = inspection.Permissions.OfType(plain);
        if (!site.Permits(permission)) inspection.Report.Add(plain, inspection.Places.Of(site), permission.Refusal!);
    }

    private Site SiteOf(EntityHandle parent)
    {
        switch (parent.Kind)
        {
            case HandleKind.TypeDefinition: return OfType((TypeDefinitionHandle)parent);
            case HandleKind.MethodDefinition: return new() { Method = (MethodDefinitionHandle)parent };
            case HandleKind.FieldDefinition: return new() { Field = (FieldDefinitionHandle)parent };
            case HandleKind.Parameter: return new() { Method = methodOfParameter[MetadataTokens.GetRowNumber(parent)] };
            case HandleKind.GenericParameter: return SiteOf(reader.GetGenericParameter((GenericParameterHandle)parent).Parent);
            case HandleKind.PropertyDefinition:
                var accessors = reader.GetPropertyDefinition((PropertyDefinitionHandle)parent).GetAccessors();
                return new() { Method = accessors.Getter.IsNil ? accessors.Setter : accessors.Getter };
            case HandleKind.EventDefinition:
                return new() { Method = reader.GetEventDefinition((EventDefinitionHandle)parent).GetAccessors().Adder };
            default: return Site.Assembly;
        }
    }

    private Site OfType(TypeDefinitionHandle handle) => new()
    {
        Type = handle,
        Context = GeneratedNames.IsImplementationDetails(reader.GetString(reader.GetTypeDefinition(handle).Name))
            ? EmissionContext.ImplementationDetails : EmissionContext.Anywhere,
    };

    /// <summary>Whether code outside of the submission can call the method.</summary>
    private bool IsOpen(MethodDefinitionHandle handle)
    {
        if (handle.IsNil) return true;
        var method = reader.GetMethodDefinition(handle);
        if ((method.Attributes & MethodAttributes.MemberAccessMask) 
            is not (MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem))
            return false;
        for (var type = method.GetDeclaringType(); !type.IsNil; type = reader.GetTypeDefinition(type).GetDeclaringType())
        {
            if ((reader.GetTypeDefinition(type).Attributes & TypeAttributes.VisibilityMask)
                is TypeAttributes.NotPublic or TypeAttributes.NestedPrivate
                or TypeAttributes.NestedAssembly or TypeAttributes.NestedFamANDAssem) return false;
        }

        return true;
    }
}
