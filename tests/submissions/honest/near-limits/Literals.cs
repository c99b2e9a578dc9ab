// expect: allowed
// guard: passes
// about: Literals and comments with everything in them that could be taken for a bracket.
using System.Text;

/// <summary>Literals and comments with everything in them that could be taken for a bracket: (((({{{{[[[[ don't " $" '.</summary>
public static class Solution
{
    // Don't be afraid of an apostrophe, a " or a $"{ in a comment. /* nor of this
    private const char Quote = '"', Open = '{', Escaped = '\'', Slash = '\\', Code = '\u0028';
    private static readonly string[] All =
    [
        "", "((((", "\"{{{{", @"c:\", @"a ""quoted"" {{{{", """raw " {{{{ ((((""", """"with """ in it"""", "//", "/*",
        $"", $"{{{{", $"{1}", $"{"}"}", $"{(1, 2)} {{{(Quote == '}' ? "a" : $"{Open}")}}}", $@"c:\{1}\""{2}""", @$"x{3}",
        $"""{4} "quoted" """, $$"""{{5}} {not a hole}""", $"{6:N2}{7,5}", "*/",
    ];

    public static string Text(int depth) => All.Aggregate(new StringBuilder(), (text, item) => text.Append(item)).Append(depth switch
    {
        < 0 => Escaped, 0 => Slash, _ => Code,
    }).ToString();
#if NEVER
    ((((((((((((((((((((((((
    ))))))))))))))))))))))))
#endif
}
