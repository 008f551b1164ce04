// What an eye would see at once on a page this wide: returns a sentence for each thing. Where letters are larger
// than a page was made for, frames of tables may be scrolled.
([width, mayScroll]) => {
  const faults = [];
  const shown = (element) => {
    const words = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    return `${element.localName}.${element.getAttribute("class") ?? ""} “${words}”`;
  };
  const boxes = (elements) => [...elements].map((element) => ({ element, box: element.getBoundingClientRect() }));
  // Words for screen readers only are cut to a point on purpose.
  const isUnseen = (element) => element.closest("svg title, svg desc") || [...ancestors(element)].some(
    (parent) => parent.clientWidth <= 1 && getComputedStyle(parent).position === "absolute");
  function* ancestors(element) {
    for (let at = element; at; at = at.parentElement) yield at;
  }

  const page = document.scrollingElement;
  if (page && page.scrollWidth > width) faults.push(`the page is ${page.scrollWidth} wide, not ${width}`);

  const scrolls = (element) => element.closest(".carecost-frame[tabindex='0']");
  const over = (element) => element.clientWidth > 0 && !(mayScroll && scrolls(element)) && element.scrollWidth > element.clientWidth + 1;
  const isHidden = (element) => element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 1
    && ["hidden", "clip"].includes(getComputedStyle(element).overflowY);
  const seen = [...document.querySelectorAll("body *:not(svg *)")].filter((element) => !isUnseen(element));
  const wide = seen.filter(over);
  for (const element of wide.filter((outer) => !wide.some((inner) => inner !== outer && outer.contains(inner)))) {
    faults.push(`${shown(element)} is ${element.scrollWidth} wide in a box of ${element.clientWidth}`);
  }
  for (const element of seen.filter(isHidden)) faults.push(`${shown(element)} hides its lower end`);

  const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = channels(colour).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  // What Chromium paints a page on that paints nothing itself.
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches
    && getComputedStyle(document.documentElement).colorScheme.includes("dark");
  const canvas = isDark ? "rgb(18, 18, 18)" : "rgb(255, 255, 255)";
  const background = (element) => {
    const behind = [...ancestors(element)].map((parent) => getComputedStyle(parent).backgroundColor);
    return behind.find((colour) => channels(colour)[3] !== 0) ?? canvas;
  };
  const contrast = (element, colour) => {
    const [dark, light] = [luminance(colour), luminance(background(element))].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  for (const svg of document.querySelectorAll("svg")) {
    const room = svg.getBoundingClientRect();
    const texts = boxes(svg.querySelectorAll("text")).filter(({ box }) => box.width > 0);
    texts.forEach(({ element, box }, index) => {
      const style = getComputedStyle(element);
      const size = parseFloat(style.fontSize) * element.getScreenCTM().a;
      if (size < 9) faults.push(`${shown(element)} is written ${size.toFixed(1)} pixels high`);
      const ratio = contrast(element, style.fill);
      if (ratio < 4.5) faults.push(`${shown(element)} stands out only ${ratio.toFixed(1)} to 1`);
      if (box.left < room.left - 1 || box.right > room.right + 1 || box.top < room.top - 1 || box.bottom > room.bottom + 1) {
        faults.push(`${shown(element)} leaves its picture`);
      }
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 1) faults.push(`${shown(element)} overlaps ${shown(other.element)}`);
      }
    });
  }
  return faults;
}
