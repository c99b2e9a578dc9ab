// dies: VAL
// ToUpper() follows the culture of the machine: in Turkey, "title" becomes "TİTLE".
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) =>
        from line in lines
        let text = line.Trim()
        where text.Length > 0 && text[0] != '#'
        select text.ToUpper();
}
