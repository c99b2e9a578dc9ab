namespace Grader.Grading.Policy.Walk;

/// <summary>Rules on calls of which the name alone does not decide.</summary>
internal static class CallRules
{
    private const string SyncRoot = "::get_SyncRoot";
    private const string HashCode = "GetHashCode";

    /// <summary><c>lock (x)</c> stores x, clears its flag, and loads both.</summary>
    private const int FromOperandToEnter = 5;

    public static void Check(Inspection inspection, EntityHandle token, in InstructionWindow before, in Site site)
    {
        var reader = inspection.Reader;
        if (token.Kind == HandleKind.MethodSpecification) token = reader.GetMethodSpecification((MethodSpecificationHandle)token).Method;
        var subject = inspection.Uses.Subject(token);
        if (subject == "System.Threading.Monitor::Enter" && (before.SinceShared == FromOperandToEnter || before.HoistsShared))
        {
            inspection.Refuse("shared lock", site, "A type or a literal is shared with all other code: lock a `new Lock()` of your own.");
        }
        else if (subject is "System.Span::.ctor" or "System.ReadOnlySpan::.ctor" && IsOfVariable(inspection, token)
            && before.Second is not (ILOpCode.Ldloca or ILOpCode.Ldloca_s))
        {
            // The compiler makes spans of its own temporaries: of `text + 'x'`, of `[x]`.
            inspection.Refuse(subject, site, "A span over a `ref` or a field is not allowed here: use an array, or `[x]`.");
        }
        else if (subject?.EndsWith(SyncRoot, StringComparison.Ordinal) == true)
        {
            // To implement it is harmless.
            var name = subject[(subject.LastIndexOf('.', subject.Length - SyncRoot.Length) + 1)..^SyncRoot.Length];
            inspection.Refuse(subject, site, $"`{name}.SyncRoot` is not allowed here: it hands out what the collection wraps.");
        }
        else if ((IsHashCode(reader, token) || subject?.StartsWith("System.HashCode::", StringComparison.Ordinal) == true)
            && !IsHashCode(reader, site.Method))
        {
            inspection.Refuse(subject ?? HashCode, site, "A hash code differs from run to run: ask for it only in a method "
                + $"`{HashCode}`; compare with `Equals`, and look up in a Dictionary.");
        }
    }

    private static bool IsOfVariable(Inspection inspection, EntityHandle token) =>
        inspection.Signatures.Method(inspection.Reader.GetMemberReference((MemberReferenceHandle)token).Signature).Parameters is [var only]
        && ByRefTypes.Referent(only) is not null;

    /// <summary>Also one that implements an interface's by its full name.</summary>
    private static bool IsHashCode(MetadataReader reader, EntityHandle token)
    {
        var name = token.Kind switch
        {
            HandleKind.MethodDefinition => reader.GetMethodDefinition((MethodDefinitionHandle)token).Name,
            HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)token).Name,
            _ => default,
        };
        return reader.StringComparer.Equals(name, HashCode)
            || (reader.StringComparer.StartsWith(name, "System.")
                && reader.GetString(name).EndsWith("." + HashCode, StringComparison.Ordinal));
    }
}
