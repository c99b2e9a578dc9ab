// challenge: pass-on
// attack: hides code in a comment by characters that turn the direction of writing.
// policy on: failed or compile_error
// policy off: failed or compile_error
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    // ‮ } ;)(llaC ⁦ // check⁩ ⁦ begin
    private static int X() => 1; /* ‮ */
}
