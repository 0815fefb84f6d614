/** Short names of the emoji that people use most. */
import { MORE_EMOJI } from './emoji-more.ts';

const NAMES = `
😀 grinning face | 😃 smiling face | 😄 smiling face | 😁 beaming face | 😆 laughing face | 😅 nervous smile |
🤣 rolling on the floor laughing | 😂 face with tears of joy | 🙂 smiling face | 🙃 upside-down face |
😉 winking face | 😊 smiling face | 😇 angel face | 🥰 smiling face with hearts | 😍 heart eyes |
🤩 star-struck | 😘 blowing a kiss | 😋 delicious face | 😜 winking face with tongue | 🤪 zany face |
🤗 hugging face | 🤔 thinking face | 🤨 raised eyebrow | 😐 neutral face | 😑 expressionless face |
🙄 rolling eyes | 😏 smirking face | 😬 grimacing face | 😌 relieved face | 😔 sad face | 😴 sleeping face |
😷 face with mask | 🤒 sick face | 🤢 nauseated face | 🤮 vomiting face | 🥵 hot face | 🥶 cold face |
🤯 exploding head | 🥳 partying face | 😎 sunglasses | 🤓 nerd face | 😕 confused face | 😟 worried face |
🙁 frowning face | ☹ frowning face | 😮 surprised face | 😲 astonished face | 😳 flushed face |
🥺 pleading face | 😢 crying face | 😭 loudly crying face | 😱 screaming face | 😡 angry face | 😠 angry face |
🤬 swearing face | 😈 devil face | 💀 skull | 💩 pile of poo | 🤡 clown face | 👻 ghost | 👽 alien | 🤖 robot |
😺 smiling cat | 🙈 see-no-evil monkey | 💋 kiss | 💌 love letter | 💘 heart with arrow | 💖 sparkling heart |
💔 broken heart | ❤ red heart | 🧡 orange heart | 💛 yellow heart | 💚 green heart | 💙 blue heart |
💜 purple heart | 🖤 black heart | 🤍 white heart | 💯 one hundred | 💥 collision | 💦 sweat drops |
💨 dashing away | 💬 speech bubble | 💭 thought bubble | 💤 sleeping | 👋 waving hand | ✋ raised hand |
👌 okay hand | ✌ victory hand | 🤞 crossed fingers | 🤟 love-you gesture | 🤘 horns sign | 👈 pointing left |
👉 pointing right | 👆 pointing up | 👇 pointing down | 👍 thumbs up | 👎 thumbs down | ✊ raised fist |
👊 fist | 👏 clapping hands | 🙌 raised hands | 🤝 handshake | 🙏 folded hands | ✍ writing hand |
💪 flexed biceps | 👀 eyes | 👁 eye | 🧠 brain | 👶 baby | 👦 boy | 👧 girl | 👨 man | 👩 woman | 👴 old man |
👵 old woman | 🤷 shrug | 🤦 facepalm | 👮 police officer | 👑 crown | 💍 ring | 🐶 dog | 🐱 cat | 🐭 mouse |
🐻 bear | 🐼 panda | 🦁 lion | 🐯 tiger | 🐴 horse | 🦄 unicorn | 🐷 pig | 🐸 frog | 🐵 monkey | 🐔 chicken |
🐧 penguin | 🐦 bird | 🦅 eagle | 🦋 butterfly | 🐝 bee | 🐢 turtle | 🐍 snake | 🐙 octopus | 🐟 fish | 🐬 dolphin |
🐳 whale | 🦠 microbe | 💐 bouquet | 🌹 rose | 🌸 blossom | 🌻 sunflower | 🌷 tulip | 🌱 seedling | 🌲 tree |
🌳 tree | 🌴 palm tree | 🌵 cactus | 🍀 four-leaf clover | 🍁 maple leaf | 🍎 apple | 🍌 banana | 🍇 grapes |
🍓 strawberry | 🍅 tomato | 🌽 corn | 🍞 bread | 🧀 cheese | 🍔 hamburger | 🍟 fries | 🍕 pizza | 🌮 taco |
🍣 sushi | 🍰 cake | 🎂 birthday cake | 🍫 chocolate | ☕ coffee | 🍵 tea | 🍷 wine | 🍺 beer | 🍻 clinking beers |
🥂 clinking glasses | 🍽 plate with cutlery | 🌍 globe | 🌎 globe | 🌏 globe | 🗺 map | 🏔 mountain | 🌋 volcano |
🏖 beach | 🏠 house | 🏡 house | 🏢 office building | 🏥 hospital | 🏦 bank | 🏫 school | 🏭 factory |
🗽 Statue of Liberty | ⛪ church | 🕌 mosque | 🌇 sunset | 🚂 train | 🚆 train | 🚌 bus | 🚑 ambulance |
🚒 fire engine | 🚓 police car | 🚗 car | 🚙 car | 🚚 truck | 🚜 tractor | 🚲 bicycle | ⛽ fuel pump | 🚨 siren |
🚦 traffic light | ⚓ anchor | ⛵ sailboat | 🚢 ship | ✈ airplane | 🚁 helicopter | 🚀 rocket | ⌛ hourglass |
⏳ hourglass | ⌚ watch | ⏰ alarm clock | 🌙 moon | ☀ sun | 🌞 sun | ⭐ star | 🌟 glowing star | ✨ sparkles |
☁ cloud | ⛅ sun behind cloud | 🌧 rain | ⛈ thunderstorm | 🌩 lightning | ⚡ lightning | ❄ snowflake |
☃ snowman | 🌪 tornado | 🌈 rainbow | ☔ umbrella | 🔥 fire | 💧 drop | 🌊 wave | 🎄 Christmas tree |
🎆 fireworks | 🎈 balloon | 🎉 party popper | 🎊 confetti | 🎁 gift | 🏆 trophy | 🏅 medal | 🥇 gold medal |
🥈 silver medal | 🥉 bronze medal | ⚽ soccer ball | 🏀 basketball | 🏈 football | ⚾ baseball | 🎾 tennis ball |
🏐 volleyball | 🏉 rugby ball | ⛳ golf flag | 🎯 bullseye | 🎮 video game | 🎲 die | 🎭 theater masks |
🎨 palette | 👓 glasses | 👔 necktie | 👕 T-shirt | 👗 dress | 👟 sneaker | 🎩 top hat | 🎓 graduation cap |
🔇 muted speaker | 🔊 loudspeaker | 📢 loudspeaker | 📣 megaphone | 🔔 bell | 🎵 musical note |
🎶 musical notes | 🎤 microphone | 🎧 headphones | 📻 radio | 🎸 guitar | 🎹 piano keys | 🎺 trumpet | 🥁 drum |
📱 mobile phone | ☎ telephone | 📞 telephone | 🔋 battery | 💻 laptop | 🖥 computer | 🖨 printer | 📷 camera |
📸 camera | 🎥 movie camera | 📺 television | 🔍 magnifying glass | 💡 light bulb | 🔦 flashlight |
📖 open book | 📚 books | 📰 newspaper | 🔖 bookmark | 💰 money bag | 💵 dollar bill | 💶 euro bill |
💷 pound note | 💸 flying money | 💳 credit card | ✉ envelope | 📧 e-mail | 📩 envelope | 📦 package |
📫 mailbox | 🗳 ballot box | ✏ pencil | 📝 memo | 📁 folder | 📅 calendar | 📈 chart rising | 📉 chart falling |
📊 bar chart | 📌 pushpin | 📍 round pushpin | 📎 paperclip | ✂ scissors | 🔒 locked | 🔓 unlocked | 🔑 key |
🔨 hammer | 🔧 wrench | ⚙ gear | ⚖ scales | 🔗 link | 🧪 test tube | 🔬 microscope | 🔭 telescope | 💉 syringe |
💊 pill | 🩺 stethoscope | 🚪 door | 🛏 bed | 🛒 shopping cart | 🚬 cigarette | 🗑 wastebasket | ♻ recycling |
⚠ warning | ⛔ no entry | 🚫 prohibited | ☢ radioactive | ☣ biohazard | ⬆ up arrow | ➡ right arrow |
⬇ down arrow | ⬅ left arrow | 🔄 arrows in a circle | ✝ cross | ☪ star and crescent | ☮ peace sign |
✡ star of David | ▶ play | ⏸ pause | ⏹ stop | ♾ infinity | ❓ question mark | ❔ question mark |
❗ exclamation mark | ‼ exclamation mark | ✅ check mark | ☑ check mark | ❌ cross mark | ❎ cross mark |
⭕ circle | 🔴 red circle | 🟠 orange circle | 🟡 yellow circle | 🟢 green circle | 🔵 blue circle |
⚫ black circle | ⚪ white circle | 🆕 new | 🆓 free | 🆗 okay | 🆘 S O S | 🔝 top | 🏁 checkered flag |
🚩 red flag | 🏳 white flag | 🏴 black flag | 🕊 dove | 🪖 helmet | 💣 bomb | 🔫 pistol | 🗡 dagger | 🛡 shield |
🧵 thread | 🪧 placard | 🫡 salute | 🫶 heart hands
`;

export const EMOJI: ReadonlyMap<string, string> = new Map(
  `${NAMES}|${MORE_EMOJI}`.split('|').map((entry) => {
    const [emoji = '', ...name] = entry.trim().split(' ');
    return [emoji, name.join(' ')];
  }),
);
