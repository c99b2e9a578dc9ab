namespace Grader.Grading.Policy.Walk;

/// <summary>What the compiler may emit and a person may not name (docs/decisions/0010-written-or-emitted.md).</summary>
internal static class WrittenRules
{
    private const string MemberMark = "::";

    public static void Check(Inspection inspection)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var written in inspection.Source.Written)
        {
            var (type, member) = written.Name.Split(MemberMark, 2) is [var owner, var name] ? (owner, name) : (written.Name, null);
            var permission = member is null ? inspection.Permissions.OfType(type) : inspection.Permissions.OfMember(type, member, () => "");

            // What nobody may use has been found in the IL; and names that the challenge hands over are not the policy's.
            if (permission.OnlyIn is null) continue;
            var place = new Place(written.File, written.Line, written.Column);
            var isKnown = member is null
                ? inspection.Report.HasOf(type) && !reported.Contains(type) : inspection.Report.HasOnLine(type, place);
            if (isKnown) continue;
            reported.Add(type);
            inspection.Report.Add(written.Name, place, permission.Refusal!);
        }
    }
}
