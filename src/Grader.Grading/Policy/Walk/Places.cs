namespace Grader.Grading.Policy.Walk;

/// <summary>
/// The best place in the source for a site: of code the statement, of a signature the declaration; else the
/// nearest thing around it that has a place.
/// </summary>
internal sealed class Places(MetadataReader reader, TypeNames names, SequencePoints points, SourceFacts source)
{
    private readonly Lazy<ILookup<string, NamedPlace>> declared =
        new(() => source.Declared.ToLookup(place => place.Name, StringComparer.Ordinal));

    public Place Of(in Site site)
    {
        if (!site.Method.IsNil && site.Offset is { } offset && points.At(site.Method, offset) is { } statement) return statement;
        if (!site.Method.IsNil && OfMethod(site.Method) is { } method) return method;
        if (!site.Field.IsNil && OfMember(reader.GetFieldDefinition(site.Field).GetDeclaringType(), FieldName(site.Field)) is { } field)
            return field;
        var type = !site.Type.IsNil ? site.Type
            : !site.Method.IsNil ? reader.GetMethodDefinition(site.Method).GetDeclaringType()
            : !site.Field.IsNil ? reader.GetFieldDefinition(site.Field).GetDeclaringType()
            : default;
        return type.IsNil ? default : OfType(type) ?? default;
    }

    private Place? OfMethod(MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        var body = points.At(handle, 0);
        return OfMember(method.GetDeclaringType(), reader.GetString(method.Name), body) ?? body;
    }

    private Place? OfMember(TypeDefinitionHandle type, string name, Place? body = null)
    {
        var prefix = names.Of(type) + ".";
        return Nearest(prefix + name, body) ?? Nearest(prefix + MemberNames.WithoutAccessor(name), body);
    }

    /// <summary>Overloads share a name: the one that stands last before the body is meant.</summary>
    private Place? Nearest(string name, Place? body)
    {
        NamedPlace? nearest = null;
        foreach (var place in declared.Value[name])
        {
            if (nearest is null || (body is { } b && place.File == b.File && place.Line <= b.Line)) nearest = place;
        }

        return nearest is null ? null : new(nearest.File, nearest.Line, nearest.Column, nearest.Extent, IsDeclaration: true);
    }

    /// <summary>A compiled type (an iterator, a closure) has no place of its own: its statements have, or the type around it.</summary>
    private Place? OfType(TypeDefinitionHandle handle)
    {
        for (var outer = handle; !outer.IsNil; outer = reader.GetTypeDefinition(outer).GetDeclaringType())
        {
            if (Nearest(names.Of(outer), null) is { } place) return place;
            foreach (var method in reader.GetTypeDefinition(outer).GetMethods())
            {
                if (points.At(method, 0) is { } statement) return statement;
            }
        }

        return null;
    }

    private string FieldName(FieldDefinitionHandle handle)
    {
        var name = reader.GetString(reader.GetFieldDefinition(handle).Name);
        return GeneratedNames.PropertyOfBackingField(name) ?? name;
    }
}

/// <summary>A location in the student's files, counted from 1; empty if unknown.</summary>
/// <param name="Extent">The statement or declaration at this location.</param>
/// <param name="IsDeclaration">Whether it is a declaration rather than a statement.</param>
internal readonly record struct Place(string? File, int? Line, int? Column, SourceRange? Extent = null, bool IsDeclaration = false);
