const asked = (new URLSearchParams(location.search).get("q") || "").trim();
const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
document.querySelector("input[name=q]").value = asked;
if (words.length) {
  const hits = INDEX.map(entry => {
    const head = `${entry.p} ${entry.h}`.toLowerCase(), text = entry.t.toLowerCase();
    const all = words.every(word => head.includes(word) || text.includes(word));
    return {entry, score: all ? words.reduce((sum, word) => sum + 10 * head.includes(word) + text.split(word).length - 1, 0) : 0};
  }).filter(hit => hit.score).sort((a, b) => b.score - a.score).slice(0, 50);
  document.getElementById("said").textContent = `${hits.length === 50 ? "The first 50" : hits.length} places with ${asked}`;
  for (const {entry} of hits) {
    const item = document.createElement("li"), link = document.createElement("a"), words_at = document.createElement("p");
    link.href = entry.u;
    link.textContent = entry.h && entry.h !== entry.p ? `${entry.p}: ${entry.h}` : entry.p;
    const at = Math.max(0, entry.t.toLowerCase().indexOf(words[0]) - 60);
    words_at.textContent = `${at ? "… " : ""}${entry.t.slice(at, at + 200)} …`;
    item.append(link, words_at);
    document.getElementById("found").append(item);
  }
}
